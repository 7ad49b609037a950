package org.bonusadvisor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.authoring.deep.DeepCheck;
import org.bonusadvisor.authoring.deep.Finding;
import org.bonusadvisor.authoring.whole.WholeProfiles;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.rulebase.RuleBase;

/** Prints what a deep check of a rules folder found. */
final class DeepText {
    private final Path folder;
    private final PrintStream out;

    /** For a folder as the user gave it. */
    DeepText(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Checks the rules, with the whole profiles of a folder where there is one, and tells how many things it found. */
    int print(RuleBase rules, Path people, boolean json) {
        DeepCheck.Result result = DeepCheck.of(rules, profiles(people));
        if (json) {
            out.println(json(result));
        } else {
            result.findings().forEach(this::print);
            out.println(String.format(
                    Locale.ROOT,
                    "%,d profiles tried, %,d %s.",
                    result.profiles(),
                    result.findings().size(),
                    result.findings().size() == 1 ? "finding" : "findings"));
        }
        return result.findings().size();
    }

    private void print(Finding finding) {
        out.println(
                RulesTestRun.shown(folder, finding.at()) + ": " + finding.kind().words());
        out.println("    " + finding.text());
        out.println("    witness: " + RulesTestRun.shown(folder, finding.witness()));
    }

    private static String json(DeepCheck.Result result) {
        ObjectMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            return mapper.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, ObjectNode> profiles(Path people) {
        Map<String, ObjectNode> profiles = new TreeMap<>();
        if (Files.isDirectory(people)) {
            try {
                List<Path> files = WholeProfiles.files(people);
                for (Path file : files) {
                    Path profile = file.resolveSibling(
                            String.valueOf(file.getFileName()).replace(".expect.json", ".json"));
                    if (Files.exists(profile)
                            && ProfileReader.json().readTree(Files.readString(profile)) instanceof ObjectNode tree) {
                        profiles.put(profile.toString().replace('\\', '/'), tree);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return profiles;
    }
}
