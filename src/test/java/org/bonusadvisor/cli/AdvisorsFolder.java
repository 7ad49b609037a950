package org.bonusadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small rules folder in which nothing is wrong, until someone edits it. */
final class AdvisorsFolder {
    static final String RULES = "audit/tone.drl";
    static final String CASES = "audit/tone.cases.yaml";
    static final String PHRASES = "phrases/audit.yaml";
    static final String CODES = "codes.yaml";
    static final String SOURCES = "sources.yaml";

    private final Path folder;

    AdvisorsFolder(Path folder) throws IOException {
        this.folder = folder;
        save(RULES, """
                // Does a reason contradict the plan?
                package org.bonusadvisor.rules
                agenda-group "audit"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*

                rule "RF-08.2 deaf to the plan"
                    @title( "A reason sets the bonus plan aside" )
                    @why( "Where a plan has a company factor, results do depend on the company." )
                    @source( "T-18" )
                    @grade( "C" )
                when
                    $hit : Mention( topic == "tone-deaf" )
                    Policy( kind == PolicyKind.FORMULA )
                then
                    insert( new RedFlag( "RF-TONEDEAF", $hit.found(), $hit.at() ) );
                end
                """);
        save(CASES, """
                - name: individual results under a formula
                  given: { policy: { kind: FORMULA } }
                  concluded: [ { Mention: { topic: tone-deaf, generated: "NO" } } ]
                  fires: [ RF-08.2 ]
                  concludes: [ { RedFlag: { code: RF-TONEDEAF } } ]
                - name: a formula alone
                  given: { policy: { kind: FORMULA } }
                  unknown: [ company.profitability ]
                  silent: [ RF-08.2 ]
                """);
        save(PHRASES, """
                red-flag:
                  RF-TONEDEAF: "Say what your work did; ${target} follows from it."
                trigger:
                  offer: the offer of ${offer.deadline}
                word-lists:
                  tone-deaf:
                    - regardless of results
                """);
        save(CODES, """
                red-flags:
                  - { code: RF-TONEDEAF, title: "A reason is deaf." }
                """);
        save(SOURCES, """
                - id: T-18
                  title: "A trap"
                  grade: C
                """);
        save("neutral.json", Files.readString(Path.of("rules/neutral.json")));
    }

    void save(String file, String text) throws IOException {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void save(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Where it is. */
    Path path() {
        return folder;
    }

    /** Replaces a text that stands once in a file. */
    void edit(String file, String old, String now) throws IOException {
        String text = read(file);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException("`" + old + "` does not stand once in " + file);
        }
        save(file, text.replace(old, now));
    }

    /** What {@code rules check} prints of errors: the folder is left out of the paths. */
    String errors() {
        StringBuilder errors = new StringBuilder();
        boolean error = false;
        for (String line : check().out().lines().toList()) {
            if (line.startsWith(folder + "/") || line.startsWith(folder + ":")) {
                error = line.contains(": error ");
            } else if (line.matches("(no|\\d+) errors?, .*")) {
                error = false;
            }
            if (error) {
                errors.append(line.replace(folder + "/", "")).append('\n');
            }
        }
        return errors.toString();
    }

    Run check(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "rules";
        arguments[1] = "check";
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[options.length + 2] = folder.toString();
        return Run.of(arguments);
    }
}
