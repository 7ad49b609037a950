package org.bonusadvisor.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.bonusadvisor.profile.contract.Contract;

/** The paths of the input contract. */
public final class ProfilePaths {
    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    private ProfilePaths() {}

    /**
     * Every field that holds a value or a list of values, in the order of the contract, such as
     * {@code achievements[].measurement.before} and {@code engineer.languages}.
     */
    public static List<String> all() {
        return Contract.INSTANCE.leaves();
    }

    /** A path as far as the contract knows it: {@code engineer.…} for a field of the engineer that it does not name. */
    static String known(String path) {
        String known = path;
        while (!isKnown(known)) {
            int end = Math.max(known.lastIndexOf('.'), known.lastIndexOf('['));
            if (end < 0) {
                return "…";
            }
            known = known.substring(0, end);
        }
        return known.equals(path) ? path : known + ".…";
    }

    private static boolean isKnown(String path) {
        String general = INDEX.matcher(path).replaceAll("[]");
        return path.equals("$")
                || all().stream()
                        .anyMatch(leaf -> leaf.equals(general)
                                || (leaf + "[]").equals(general)
                                || leaf.startsWith(general + ".")
                                || leaf.startsWith(general + "[]."));
    }
}
