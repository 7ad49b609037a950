package org.bonusadvisor.report.view;

import java.util.List;

/**
 * How the advice of two versions of the rules differs, as a page shows it.
 *
 * @param old the first version, as the user named it
 * @param now the second version
 * @param result who changes, in a sentence
 * @param counts what was compared, each with its number
 * @param kinds how many people have a change of each kind
 * @param edits the edits that can change advice
 * @param quietSentence how many change reasons or comments only, in a sentence; empty when none does
 * @param quiet the edits that change reasons or comments only
 * @param people the people who change; of very many the first
 * @param unshown how many more there are
 * @param tried what was tried beyond the given profiles, in a sentence
 * @param beyond examples of made-up profiles that change
 * @param rejected profiles that could not be compared
 */
public record CompareView(
        String old,
        String now,
        String result,
        List<Count> counts,
        List<Count> kinds,
        List<Lines> edits,
        String quietSentence,
        List<Lines> quiet,
        List<Person> people,
        int unshown,
        String tried,
        List<Person> beyond,
        List<Rejected> rejected) {

    /** A number of something. */
    public record Count(String name, int number) {}

    /**
     * An edit.
     *
     * @param number its number
     * @param given how many of the given people it has a part in
     * @param beyond how many made-up profiles it has a part in
     * @param places its lines, place by place
     */
    public record Lines(int number, int given, int beyond, List<Place> places) {}

    /** Lines that differ together: where, the old ones and the new ones. */
    public record Place(String at, List<String> old, List<String> now) {}

    /**
     * Someone who changes.
     *
     * @param who id, or what it was made from
     * @param note name, or what makes it special
     * @param fields what differs
     */
    public record Person(String who, String note, List<FieldRow> fields) {}

    /**
     * A field that differs.
     *
     * @param kind what it is about
     * @param field its name
     * @param before value before, empty when there is nothing to show
     * @param after value after
     * @param causes the edits, each with its number
     * @param how what else is to be said of the cause, may be empty
     */
    public record FieldRow(String kind, String field, String before, String after, List<Integer> causes, String how) {}

    /** A profile that could not be compared, and why. */
    public record Rejected(String at, List<String> problems) {}
}
