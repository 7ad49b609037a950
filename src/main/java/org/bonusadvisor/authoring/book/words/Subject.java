package org.bonusadvisor.authoring.book.words;

import org.bonusadvisor.rulebase.words.Value;

/**
 * What a path of a rule speaks of.
 *
 * @param owner type that has the property
 * @param name the property
 * @param value kind of its value
 * @param measure how a day or money is looked at, such as {@code daysAhead} or {@code ofBase}; empty for other values
 * @param noun what it is called, without an article when it belongs to the fact at hand
 * @param path where it stands in the profile, in backticks and brackets after a blank; empty when it does not
 * @param fact the fact that it belongs to, with its article
 */
record Subject(Class<?> owner, String name, Value value, String measure, String noun, String path, String fact) {

    /** Whether it names an achievement. */
    boolean isAchievement() {
        return name.equals("achievement")
                || name.equals("id") && owner.getSimpleName().equals("Achievement");
    }

    /** Whether another speaks of the same property of another fact. */
    boolean isLike(Subject other) {
        return name.equals(other.name)
                && value.type().equals(other.value.type())
                && other.path.isEmpty()
                && !fact.equals(other.fact);
    }

    /** The whole subject, with its article. */
    String words() {
        if (isAchievement()) {
            return "the same achievement";
        }
        return (noun.startsWith("the ") || Grammar.isQuestion(noun) ? noun : "the " + noun) + path;
    }
}
