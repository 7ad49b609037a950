package org.bonusadvisor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.explain.Explanation;
import org.bonusadvisor.authoring.whatif.WhatIf;
import org.bonusadvisor.authoring.whatif.WorthKnowing;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: why, why not, and what would change the advice for one profile. */
@Command(
        name = "explain",
        description = "Tells why a profile is advised so, why not otherwise, and what would change it.",
        footer = "  java -jar target/bonus-advisor.jar explain data/profiles/performance-clean.json --why PERFORMANCE")
final class ExplainCommand implements Callable<Integer> {
    /** How an answer is written. */
    enum Form {
        TEXT,
        JSON
    }

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "PROFILE", description = "A file with the profile, or - for standard input.")
    private String path = "";

    @Option(names = "--id", paramLabel = "ID", description = "Which profile, where the file holds several.")
    private @Nullable String id;

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    /** One of the three questions. */
    private static final class Asked {
        @Option(
                names = "--why",
                paramLabel = "NAME",
                description =
                        "What rests behind a bonus type, a code, a rule that fired, a conclusion such as Evidence,"
                                + " or a field of the advice such as timing.latest, down to the values of the profile.")
        private @Nullable String why;

        @Option(
                names = "--why-not",
                paramLabel = "NAME",
                description = "Why a rule is silent: each condition with what was found, and the smallest change of one"
                        + " value that would make it fire; or why a bonus type is not recommended.")
        private @Nullable String whyNot;

        @Option(
                names = "--what-would-change",
                description =
                        "The smallest sets of things to do that make the advice better, each tried with the rules,"
                                + " least effort first; and which unknown fact is worth finding out first.")
        private boolean change;
    }

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the answer is written: text or json (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TEXT;

    @Override
    public Integer call() {
        Streams streams = main.streams();
        Reading.Accepted reading = OneProfile.of(path, id, streams.in());
        Advisor advisor = rules.advisor(main);
        if (asked.change) {
            return answer(ChangeAnswer.of(reading, new WhatIf(advisor).of(reading), spreads(advisor, reading)));
        }
        Advisor.Examined examined = advisor.examine(reading);
        Explanation explanation = new Explanation(advisor, reading, examined.memory(), json(examined));
        return asked.why != null
                ? answer(WhyAnswer.of(asked.why, explanation))
                : answer(WhyNotAnswer.of(String.valueOf(asked.whyNot), explanation));
    }

    private static List<org.bonusadvisor.authoring.whatif.Spread> spreads(Advisor advisor, Reading.Accepted reading) {
        List<String> unknown =
                advisor.advise(reading).unknowns().stream().map(u -> u.path()).toList();
        return new WorthKnowing(advisor).of(reading, unknown);
    }

    private static JsonNode json(Advisor.Examined examined) {
        try {
            return new ObjectMapper().readTree(new AdviceJson().write(examined.advice()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int answer(ExplainAnswer answer) {
        String own = form == Form.JSON ? answer.json() : String.join("\n", answer.lines()) + "\n";
        String text =
                rules.folder().map(folder -> RulesTestRun.shown(folder, own)).orElse(own);
        (answer.found() ? main.streams().out() : main.streams().err()).print(text);
        return (answer.found() ? ExitCode.ALL_ADVISED : ExitCode.USAGE).number();
    }
}
