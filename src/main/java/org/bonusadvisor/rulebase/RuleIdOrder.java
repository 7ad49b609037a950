package org.bonusadvisor.rulebase;

import java.util.Comparator;

/** Orders rule ids as people count: EL-04.2 before EL-04.10. */
enum RuleIdOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        String[] left = a.split("[-.]", -1);
        String[] right = b.split("[-.]", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = part(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int part(String a, String b) {
        return isNumber(a) && isNumber(b) ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
