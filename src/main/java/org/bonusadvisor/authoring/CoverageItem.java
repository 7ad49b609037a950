package org.bonusadvisor.authoring;

import java.util.regex.Pattern;

/**
 * Something that the two guides ask for, or a trap in them.
 *
 * @param id S0-… from the guide to performance bonuses, S1-… from the one to retention bonuses, T-… for a trap
 * @param text what it says
 */
record CoverageItem(String id, String text) {
    private static final Pattern ID = Pattern.compile("S[01]-\\d+|T-\\d+");
    private static final Pattern FRAME =
            Pattern.compile("^A trap in the two guides: | \\(the two guides: \\w+ bonus\\)$");

    /** Whether a source is an item of the guides. */
    static boolean isId(String source) {
        return ID.matcher(source).matches();
    }

    /** The item of an entry of {@code sources.yaml}. */
    static CoverageItem of(String id, String title) {
        return new CoverageItem(id, FRAME.matcher(title).replaceAll(""));
    }

    /** The guide that it stands in, or T for a trap. */
    String group() {
        return id.substring(0, id.indexOf('-'));
    }

    boolean isTrap() {
        return group().equals("T");
    }

    @Override
    public String toString() {
        return id + " " + text;
    }
}
