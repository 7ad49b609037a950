package org.bonusadvisor.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one engineer, their company and their manager on one day. */
@Doc("What is known of one engineer, their company and their manager on one day.")
public record Profile(
        @Doc("version of this format; 1") @Required @Bounds(min = 1, max = 1) @Nullable
        Integer schemaVersion,

        @Doc("names the profile in a batch and its report files")
        @Required
        @Pattern(
                value = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}",
                means = "a letter or digit, then letters, digits, dots, underscores or hyphens, at most 80 in all")
        @Nullable
        String id,

        @Doc("the day from which everything is judged") @Required
        Day asOf,

        @Doc("whose law applies") Jurisdiction jurisdiction,

        @Doc("country of work, ISO 3166-1 alpha-2")
        @Pattern(value = "[A-Z]{2}", means = "two capital letters, ISO 3166-1 alpha-2")
        @Nullable
        String country,

        @Doc("currency of every amount, ISO 4217")
        @Required
        @Pattern(value = "[A-Z]{3}", means = "three capital letters, ISO 4217")
        @Nullable
        String currency,

        @Doc("the engineer") @Required Engineer engineer,
        @Doc("what the engineer achieved") List<Achievement> achievements,
        @Doc("how much depends on the engineer") Criticality criticality,
        @Doc("how the company decides bonuses") Policy policy,
        @Doc("the company's health") Company company,
        @Doc("the company's pay calendar") Calendar calendar,
        @Doc("the engineer's manager") Manager manager,

        @Doc("the coach's own market figures; they win over the shipped tables")
        Market market,

        @Doc("the outside opportunity") Offer offer,
        @Doc("what the engineer wants") Intent intent,
        @Doc("earlier asks that were refused") List<Refusal> refusals,

        @Doc("a coach's corrections of this profile, kept in the report")
        List<CoachOverride> overrides) {}
