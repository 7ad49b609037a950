package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule file cut down to one of its rules.
 *
 * @param name the rule's name
 * @param line its line in the whole file
 * @param text the file's head and this rule
 */
record SingleRule(String name, int line, String text) {
    private static final Pattern START = Pattern.compile("(?m)^rule\\s+\"([^\"]*)\"");

    /** Each rule of a file on its own. */
    static List<SingleRule> of(String text) {
        List<Integer> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher rule = START.matcher(text);
        while (rule.find()) {
            starts.add(rule.start());
            names.add(rule.group(1));
        }
        List<SingleRule> singles = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            String head = text.substring(0, starts.get(0));
            int line = (int) text.substring(0, starts.get(i)).lines().count() + 1;
            singles.add(new SingleRule(names.get(i), line, head + text.substring(starts.get(i), end)));
        }
        return singles;
    }
}
