package org.bonusadvisor.profile.generated.realistic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonusadvisor.profile.generated.Chance;

/** How a profile may be broken, as people and programs break them. */
public enum Damage {
    /** Something that must be known is not. */
    MISSING_FIELD,
    /** Two letters of a name have changed places. */
    MISSPELT_FIELD,
    /** A text stands for a number, an object for a list. */
    WRONG_TYPE,
    /** A word that is none of those allowed. */
    UNKNOWN_VALUE,
    /** Pay below zero. */
    NEGATIVE_MONEY,
    /** A day that no calendar has, or one written otherwise. */
    IMPOSSIBLE_DATE,
    /** The id of a profile before it. */
    DUPLICATE_ID,
    /** A colon or a comma is missing. */
    SYNTAX,
    /** The line ends before its time. */
    CUT_OFF,
    /** Letters with accents in the encoding of an old program. */
    WRONG_ENCODING;

    private static final List<List<String>> FIELDS = List.of(
            List.of("engineer", "tenureMonths"),
            List.of("engineer", "employmentType"),
            List.of("engineer", "onImprovementPlan"),
            List.of("criticality", "trainedBackups"),
            List.of("company", "profitability"),
            List.of("company", "bonusFreeze"),
            List.of("calendar", "budgetLock"),
            List.of("manager", "relationship"),
            List.of("intent", "wantsToStay"));
    private static final List<List<String>> WORDS = List.of(
            List.of("engineer", "level", "ARCHITECT"),
            List.of("company", "profitability", "FINE"),
            List.of("policy", "kind", "GENEROUS"),
            List.of("manager", "style", "FRIENDLY"),
            List.of("offer", "kind", "ORAL"));
    private static final List<List<String>> TYPES = List.of(
            List.of("engineer", "tenureMonths", "three years"),
            List.of("company", "growthPercent", "a lot"),
            List.of("criticality", "trainedBackups", "nobody"),
            List.of("manager", "tenureDays", "since spring"));
    private static final List<String> NO_DAYS = List.of("2026-02-30", "30/06/2026", "next Friday", "2026-13-01");

    /** Breaks the facts of a profile; {@code earlier} is the id of one before it. */
    void breakFacts(ObjectNode profile, String earlier, Chance chance) {
        switch (this) {
            case MISSING_FIELD -> profile.remove(chance.of(List.of("asOf", "currency", "schemaVersion")));
            case MISSPELT_FIELD -> misspell(profile, chance.of(FIELDS), chance);
            case WRONG_TYPE -> put(profile, chance.of(TYPES));
            case UNKNOWN_VALUE -> put(profile, chance.of(WORDS));
            case NEGATIVE_MONEY -> profile.withObject("/engineer").put("baseAnnual", -chance.whole(1, 200_000));
            case IMPOSSIBLE_DATE -> profile.put("asOf", chance.of(NO_DAYS));
            case DUPLICATE_ID -> profile.put("id", earlier);
            case WRONG_ENCODING -> profile.withObject("/engineer").put("name", "Renée Dubois");
            case SYNTAX, CUT_OFF -> {}
        }
    }

    /** The bytes of a profile's text, broken where the text is. */
    byte[] breakText(String line, Chance chance) {
        return switch (this) {
            case SYNTAX -> unmarked(line, chance.yes(0.5) ? ":" : ",\"").getBytes(StandardCharsets.UTF_8);
            case CUT_OFF ->
                line.substring(0, chance.whole(line.length() / 10, line.length() - 1))
                        .getBytes(StandardCharsets.UTF_8);
            case WRONG_ENCODING -> line.getBytes(StandardCharsets.ISO_8859_1);
            default -> line.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static void put(ObjectNode profile, List<String> wrong) {
        profile.withObject("/" + wrong.get(0)).put(wrong.get(1), wrong.get(2));
    }

    private static void misspell(ObjectNode profile, List<String> field, Chance chance) {
        ObjectNode part = profile.withObject("/" + field.get(0));
        StringBuilder name = new StringBuilder(field.get(1));
        int at = chance.whole(1, name.length() - 2);
        if (name.charAt(at) == name.charAt(at + 1)) {
            at--;
        }
        char letter = name.charAt(at);
        name.setCharAt(at, name.charAt(at + 1));
        name.setCharAt(at + 1, letter);
        part.set(name.toString(), part.remove(field.get(1)));
    }

    /** The text without the letter that begins the first such mark of its second half. */
    private static String unmarked(String line, String mark) {
        int at = line.indexOf(mark, line.length() / 2);
        return line.substring(0, at) + line.substring(at + 1);
    }
}
