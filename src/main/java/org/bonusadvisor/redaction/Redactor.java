package org.bonusadvisor.redaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.phrases.Speakable;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;

/**
 * Replaces names, exact pay and texts of the profiles of one run: people are numbered as they come, and one name is
 * always the same person. Dates, place, level, kinds, percentages and measured figures stay.
 */
public final class Redactor {
    private final Phrases phrases;
    private final KeptWords words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int profiles;

    /** For profiles that are judged with these phrases: what their word lists name stays, so that risks are found. */
    public Redactor(Phrases phrases) {
        this.phrases = phrases;
        this.words = new KeptWords(phrases);
    }

    /** The next profile of the run as it may be shown to others. */
    public Reading.Accepted redacted(Reading.Accepted reading) {
        profiles++;
        var profile = reading.profile();
        String name = profile.engineer().name();
        int person = name == null ? profiles : numbers.computeIfAbsent(name.strip(), n -> profiles);
        var restricted = profile.intent().restrictedInformation();
        NeutralText texts =
                new NeutralText(phrases.wordLists(), new Speakable(phrases.wordLists(), restricted), restricted, words);
        RedactedTree tree =
                new RedactedTree(texts, PayScale.of(profile.engineer()), id(profiles), "Engineer " + person);
        return reread((ObjectNode) tree.of(reading.source()));
    }

    /** The id of the profile at a place of a run. */
    private static String id(int number) {
        return String.format(Locale.ROOT, "person-%05d", number);
    }

    private static Reading.Accepted reread(ObjectNode tree) {
        Reading reading = new ProfileReader().read(tree);
        if (reading instanceof Reading.Rejected bad) {
            String places = bad.problems().stream().map(Problem::path).collect(Collectors.joining(", "));
            throw new IllegalStateException("the redacted profile breaks the contract at " + places);
        }
        return (Reading.Accepted) reading;
    }
}
