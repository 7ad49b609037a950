package org.bonusadvisor.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.mutation.Mutant;
import org.bonusadvisor.authoring.mutation.Mutation;
import org.bonusadvisor.authoring.proposal.Proposal;
import org.bonusadvisor.authoring.proposal.Survivors;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.RuleFiles;

/** Prints the changes of rules that no case notices, each with the lines of a case that would. */
final class MutationText {
    private final RulesTestRun run;
    private final Predicate<String> chosen;

    MutationText(RulesTestRun run, Predicate<String> chosen) {
        this.run = run;
        this.chosen = chosen;
    }

    /** Prints them and returns the proposals, one JSON object a line. */
    String print(PrintStream out) {
        CheckedFiles checked = run.check().checked();
        RuleFiles files = run.rules().sources();
        List<Situation> situations = CaseBook.of(files).situations();
        Mutation.Result result = new Mutation(checked, situations).run(rule -> chosen.test(rule.file()));
        Survivors survivors = Survivors.of(result.survivors(), checked.rules(), situations, new SituationReader(files));
        survivors.proposals().forEach(proposal -> print(proposal, out));
        for (Mutant mutant : survivors.unnoticed()) {
            out.println(run.shown(mutant.at() + ": " + mutant.text()));
            out.println("    no small change of a case shows a difference; the condition may be redundant: "
                    + mutant.rule().name());
        }
        out.println(String.format(
                Locale.ROOT,
                "%,d changes of rules, %,d noticed by a case (%.1f %%); %,d lines or cases would notice %,d more.",
                result.mutants(),
                result.mutants() - result.survivors().size(),
                Math.floor(result.percent() * 10) / 10,
                survivors.proposals().size(),
                result.survivors().size() - survivors.unnoticed().size()));
        return survivors.proposals().stream().map(MutationText::json).collect(Collectors.joining());
    }

    private void print(Proposal proposal, PrintStream out) {
        proposal.notices().stream()
                .map(mutant -> mutant.at() + ": " + mutant.text())
                .sorted()
                .forEach(line -> out.println(run.shown(line)));
        if (proposal.whole()) {
            out.println(run.shown("    add this case to rules/" + proposal.file() + ":"));
        } else {
            out.println(run.shown("    add under `" + proposal.key() + "` of `" + proposal.name() + "` in rules/"
                    + proposal.file() + ":"));
        }
        proposal.text().lines().forEach(line -> out.println("      " + (proposal.whole() ? line : "- " + line)));
    }

    private static String json(Proposal proposal) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("file", proposal.file());
        line.put("case", proposal.name());
        line.put("key", proposal.key());
        line.put("text", proposal.text());
        return line + "\n";
    }
}
