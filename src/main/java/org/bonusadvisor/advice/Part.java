package org.bonusadvisor.advice;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part that an advice in JSON can go without. What is recommended, for how much, when, on what evidence and from what
 * position is always there, and what stays is the same whatever is left out.
 *
 * <p>Leaving a part out saves its work only where nothing that stays depends on it. The texts of the talk ({@link
 * #SCRIPT}, {@link #OBJECTIONS}, {@link #FOLLOW_UP}) are written together, and they are written as long as one of these
 * stays: {@link #RED_FLAGS} and {@link #LEGAL_NOTES}, which are found in the texts too; {@link #UNKNOWNS}, which counts
 * the sentences that could not be said, in every part; {@link #SOURCES} and {@link #TRACE}, which tell of every rule.
 * The rules of the follow-up run for these and for {@link #CALENDAR}, {@link #CHECKLIST}, {@link #CASE_AGAINST} and
 * {@link #ALTERNATIVES}. Where the texts are not written, rules whose conclusions nothing else reads are not in the
 * network. All other rules always run.
 *
 * <p>An advice without its script still names the manager's style.
 */
public enum Part {
    /** Every date that matters. */
    CALENDAR("calendar"),
    /** What the market says. */
    MARKET("market"),
    /** What is usual for what is asked for. */
    USUAL("usual"),
    /** Objections with replies. */
    OBJECTIONS("objections"),
    /** What to say, and the memo. */
    SCRIPT("script"),
    /** Terms to use. */
    VOCABULARY("vocabulary"),
    /** Risks in what was stated or written. */
    RED_FLAGS("redFlags"),
    /** Legal points to check. */
    LEGAL_NOTES("legalNotes"),
    /** What to have ready. */
    CHECKLIST("checklist"),
    /** The arguments of the other side. */
    CASE_AGAINST("caseAgainst"),
    /** What to ask for instead. */
    ALTERNATIVES("alternatives"),
    /** E-mails, evidence log and next steps. */
    FOLLOW_UP("followUp"),
    /** Facts worth finding out. */
    UNKNOWNS("unknowns"),
    /** What the rules that fired rest on. */
    SOURCES("sources"),
    /** Every firing. */
    TRACE("trace");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /** Its key in the JSON of an advice. */
    public String key() {
        return key;
    }

    /** The part of a key; empty when the key is none or always stays. */
    public static Optional<Part> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
