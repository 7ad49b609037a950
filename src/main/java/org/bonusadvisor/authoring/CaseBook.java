package org.bonusadvisor.authoring;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.rulebase.RuleFiles;

/**
 * The cases of a rules folder and their variants, each with the facts that its rules see.
 *
 * @param situations the cases in the order of their files
 */
public record CaseBook(List<Situation> situations) {

    /**
     * The cases beside the rules.
     *
     * @throws org.bonusadvisor.rulebase.RuleBaseException when a file of cases cannot be read
     * @throws IllegalArgumentException when a case states what cannot be
     */
    public static CaseBook of(RuleFiles files) {
        SituationReader reader = new SituationReader(files);
        List<Situation> situations = new ArrayList<>();
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".cases.yaml")) {
                CaseFile file = CaseFile.read(path, text);
                file.each(text, (line, trial) -> situations.add(reader.read(file, line, trial)));
            }
        });
        return new CaseBook(List.copyOf(situations));
    }
}
