package org.bonusadvisor.advice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.facts.CoachOverride;
import org.bonusadvisor.facts.Language;
import org.bonusadvisor.facts.Level;
import org.jspecify.annotations.Nullable;

/**
 * What one profile is advised, with the reasons; its JSON form is the output contract.
 *
 * @param formatVersion version of the output contract, 1
 * @param profileId id of the profile
 * @param asOf the day from which everything is judged
 * @param engineer what views need of the engineer
 * @param ruleBase digest and size of the rules that were used
 * @param data digest of the market tables that were used
 * @param recommendation what to ask for, why, and what it beat
 * @param amounts one entry for each ask; empty for WAIT
 * @param timing when to ask
 * @param calendar every date that matters, in order, none before {@code asOf}
 * @param evidence how strong the evidence is, achievement by achievement
 * @param leverage the negotiating position
 * @param market what the market says, null when nothing usable is known
 * @param usual published figures of what is usual for what is asked for
 * @param objections objections to prepare for, likeliest first
 * @param script what to say
 * @param vocabulary terms to use
 * @param redFlags risks in what was stated or written
 * @param legalNotes legal points to check; not legal advice
 * @param checklist what to have ready; done is null when unknown
 * @param caseAgainst the strongest arguments of the other side
 * @param alternatives what to ask for instead, in order
 * @param followUp e-mails, evidence log and next steps
 * @param unknowns facts worth finding out, most valuable first
 * @param wouldChange what would change the advice; empty unless asked for
 * @param overrides the coach's corrections, as in the profile
 * @param sources what the rules that fired rest on, in the order of {@code rules/sources.yaml}
 * @param redaction that names, texts and amounts were replaced; null when they were not
 * @param extras {@code x-} fields of the profile, untouched
 * @param trace every firing, in the order of stages and rules
 * @param leftOut parts that were not asked for; they are empty here and absent in JSON
 */
@JsonPropertyOrder({
    "formatVersion",
    "profileId",
    "asOf",
    "engineer",
    "ruleBase",
    "data",
    "recommendation",
    "amounts",
    "timing",
    "calendar",
    "evidence",
    "leverage",
    "market",
    "usual",
    "objections",
    "script",
    "vocabulary",
    "redFlags",
    "legalNotes",
    "checklist",
    "caseAgainst",
    "alternatives",
    "followUp",
    "unknowns",
    "wouldChange",
    "overrides",
    "sources",
    "redaction",
    "extras",
    "trace"
})
public record Advice(
        int formatVersion,
        String profileId,
        LocalDate asOf,
        Person engineer,
        RuleBaseId ruleBase,
        DataId data,
        Choice recommendation,
        List<AmountAdvice> amounts,
        TimingAdvice timing,
        List<CalendarEntry> calendar,
        EvidenceAdvice evidence,
        LeverageAdvice leverage,
        @Nullable MarketAdvice market,
        List<UsualAdvice> usual,
        List<ObjectionAdvice> objections,
        Script script,
        List<TermAdvice> vocabulary,
        List<RedFlagAdvice> redFlags,
        List<LegalAdvice> legalNotes,
        List<ChecklistEntry> checklist,
        List<Statement> caseAgainst,
        List<AlternativeAdvice> alternatives,
        FollowUp followUp,
        List<Unknown> unknowns,
        List<WouldChange> wouldChange,
        List<CoachOverride> overrides,
        List<SourceAdvice> sources,
        @Nullable Redaction redaction,
        @JsonAnyGetter Map<String, JsonNode> extras,
        List<Firing> trace,
        @JsonIgnore Set<Part> leftOut) {

    /** The same advice with what would change it. */
    public Advice with(List<WouldChange> changes) {
        return with(changes, redaction);
    }

    /** The same advice, marked as one for a profile in which names, texts and amounts were replaced. */
    public Advice with(Redaction replaced) {
        return with(wouldChange, replaced);
    }

    private Advice with(List<WouldChange> changes, @Nullable Redaction replaced) {
        return new Advice(
                formatVersion,
                profileId,
                asOf,
                engineer,
                ruleBase,
                data,
                recommendation,
                amounts,
                timing,
                calendar,
                evidence,
                leverage,
                market,
                usual,
                objections,
                script,
                vocabulary,
                redFlags,
                legalNotes,
                checklist,
                caseAgainst,
                alternatives,
                followUp,
                unknowns,
                changes,
                overrides,
                sources,
                replaced,
                extras,
                trace,
                leftOut);
    }

    /** What views need of the engineer; {@code name} null means "you"; {@code base} is pay a {@code per}, year or day. */
    public record Person(
            @Nullable String name,
            Level level,
            List<Language> languages,
            String currency,
            Sum base,
            String per,
            String place) {}

    /** The rules that were used. */
    public record RuleBaseId(String digest, int rules, int files) {}

    /** The market tables that were used. */
    public record DataId(String digest) {}

    /** A day that matters: what happens, and its kind (window, decision, deadline, reminder, event). */
    public record CalendarEntry(LocalDate date, String what, String kind) {}

    /** A sentence with its reasons. */
    public record Statement(String text, List<Reason> because) {}

    /** A term to use: its meaning, the achievement and language it is used for, and a plain gloss for approvers. */
    public record TermAdvice(
            String term,
            String meaning,
            String achievement,
            @Nullable String language,
            String plain) {}

    /** A risk: what was found, where, and what to say instead. */
    public record RedFlagAdvice(String code, String title, String found, String at, String say, List<Reason> because) {}

    /** A legal point to check, with its source and the date by which the note must be reviewed. */
    public record LegalAdvice(
            String code,
            String title,
            String text,
            String source,
            @Nullable LocalDate reviewBy,
            List<Reason> because) {}

    /** Something to have ready; {@code done} is null when unknown. */
    public record ChecklistEntry(
            String item,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Boolean done,

            List<Reason> because) {}

    /** What to ask for instead, and when. */
    public record AlternativeAdvice(String what, String when, List<Reason> because) {}

    /** An objection with the manager's words, the reply and the question that ends it. */
    public record ObjectionAdvice(
            String code,
            String title,
            int rank,
            int score,
            String manager,
            String rebuttal,
            String question,
            List<Reason> because) {}

    /** What a rule rests on: its id as reasons give it, title, grade, year and address as far as known. */
    public record SourceAdvice(
            String id,
            String title,
            String grade,
            @Nullable String year,
            @Nullable String url) {}

    /** A fact that is not known and why it matters. */
    public record Unknown(String path, String whyItMatters) {}

    /** E-mails, evidence log and next steps. */
    public record FollowUp(Emails email, List<String> evidenceLog, List<Statement> nextSteps) {
        static final FollowUp NONE = new FollowUp(new Emails("", "", ""), List.of(), List.of());
    }

    /** One e-mail for each outcome. */
    public record Emails(String yes, String later, String no) {}

    /** One firing of a rule: where the rule stands, the facts it matched and what it concluded. */
    public record Firing(String rule, String at, List<String> premises, String concluded) {}
}
