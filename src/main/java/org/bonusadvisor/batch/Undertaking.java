package org.bonusadvisor.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run is about: only the same one can go on where it ended.
 *
 * @param release what it is made with
 * @param options what shapes its output, by name, sorted
 * @param sources names of its sources, in order
 */
record Undertaking(Release release, Map<String, String> options, List<String> sources) {
    Undertaking {
        options = new TreeMap<>(options);
    }

    /** In what another one differs, as half sentences; none when they are the same. */
    List<String> differences(Undertaking other) {
        List<String> found = new ArrayList<>();
        compare(found, "the version of the program", release.version(), other.release.version());
        compare(
                found,
                "the rules",
                release.ruleBase().digest(),
                other.release.ruleBase().digest());
        compare(
                found,
                "the market tables",
                release.data().digest(),
                other.release.data().digest());
        options.forEach((name, value) -> compare(found, "--" + name, value, other.options.get(name)));
        compare(found, "the input", String.join(" ", sources), String.join(" ", other.sources));
        return found;
    }

    private static void compare(List<String> found, String what, String now, @Nullable String then) {
        if (!now.equals(then)) {
            found.add(what + ": `" + then + "` then, `" + now + "` now");
        }
    }
}
