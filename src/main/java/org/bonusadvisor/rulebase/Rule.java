package org.bonusadvisor.rulebase;

import java.util.List;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/**
 * A rule of a rule base.
 *
 * @param tree what it says
 * @param stage the stage it belongs to
 * @param file path under the rules folder
 * @param line line of the rule's name, from 1
 * @param premises the patterns of its conditions, in order
 */
public record Rule(RuleTree tree, Stage stage, String file, int line, List<Premise> premises) {

    /** A rule of a file. */
    static Rule of(FileTree file, RuleTree tree, Stage stage) {
        int line = file.source().line(tree.nameSpan().start());
        return new Rule(tree, stage, file.source().file(), line, PremiseReader.of(tree.conditions(), file.source()));
    }

    /** Id and what the rule says, such as "EL-04.1 leaving rules out retention". */
    public String name() {
        return tree.name();
    }

    /** The id, the name's first word; it never changes. */
    public String id() {
        return tree.id();
    }

    /** Its sentence for the report. */
    public String title() {
        return metadata("title");
    }

    /** Why a coach would agree. */
    public String why() {
        return metadata("why");
    }

    /** Ids of its sources, comma-separated. */
    public String source() {
        return metadata("source");
    }

    /** Evidence grade: A, B, C, L or D. */
    public String grade() {
        return metadata("grade");
    }

    private String metadata(String key) {
        return tree.metadata(key).map(m -> m.value().strip()).orElse("");
    }

    /** Simple name of the conclusion that it inserts. */
    public String concludes() {
        return tree.conclusion().type();
    }

    /** Where the rule stands, as file:line. */
    public String at() {
        return "rules/" + file + ":" + line;
    }

    /**
     * One pattern of a rule.
     *
     * @param negated whether it must not match
     * @param pattern what it asks of which fact
     * @param properties the property paths that it reads, in order
     * @param text its constraints as written
     */
    public record Premise(boolean negated, Condition.Pattern pattern, List<String> properties, String text) {
        /** Simple name of the fact or conclusion. */
        public String type() {
            return pattern.type();
        }
    }
}
