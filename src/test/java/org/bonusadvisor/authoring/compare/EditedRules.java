package org.bonusadvisor.authoring.compare;

import java.util.SortedMap;
import java.util.TreeMap;
import org.bonusadvisor.authoring.check.FolderCheck;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;

/** The shipped rules with edits made on purpose, as an advisor would leave them. */
final class EditedRules {
    static final Version SHIPPED = new EditedRules().version();

    private final SortedMap<String, String> texts =
            new TreeMap<>(ShippedRules.files().texts());

    /** As shipped, without the cases: advice is not made from them. */
    EditedRules() {
        texts.keySet().removeIf(path -> path.endsWith(".cases.yaml"));
    }

    /** Replaces each place of a file where a text stands. */
    EditedRules edit(String file, String old, String now) {
        String text = texts.get(file);
        if (text == null || !text.contains(old)) {
            throw new IllegalArgumentException("`" + old + "` does not stand in " + file);
        }
        texts.put(file, text.replace(old, now));
        return this;
    }

    /** Takes out a rule. */
    EditedRules remove(String file, String id) {
        String text = texts.get(file);
        int from = text.indexOf("rule \"" + id + " ");
        int to = text.indexOf("\nend\n", from) + "\nend\n".length();
        texts.put(file, text.substring(0, from) + text.substring(to));
        return this;
    }

    /** Adds text at the end of a file. */
    EditedRules append(String file, String more) {
        texts.put(file, texts.get(file) + more);
        return this;
    }

    Version version() {
        return version(new RuleFiles(texts));
    }

    Comparer comparer() {
        return new Comparer(SHIPPED, version());
    }

    static Reading.Accepted generated(long seed, long index) {
        return (Reading.Accepted) new ProfileReader().read(GeneratedProfile.of(seed, index));
    }

    private static Version version(RuleFiles files) {
        FolderCheck check = FolderCheck.of(files);
        if (!check.errors().isEmpty()) {
            throw new IllegalArgumentException(check.errors().get(0).text());
        }
        return Version.of(files, check.checked());
    }
}
