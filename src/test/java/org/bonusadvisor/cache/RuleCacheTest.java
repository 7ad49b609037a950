package org.bonusadvisor.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {
    @TempDir
    private Path home;

    private Path folder;
    private final List<String> notices = new ArrayList<>();
    private int checks;

    @BeforeEach
    void a_cache_that_is_not_there_yet() {
        folder = home.resolve("cache/bonus-advisor");
    }

    @Test
    void rules_that_were_checked_once_are_not_checked_again() throws IOException {
        rules("1");
        RuleBase kept = rules("1");

        assertThat(checks).isEqualTo(1);
        assertThat(kept.all()).isEqualTo(ShippedRules.rules().all());
        assertThat(notices).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(entry())).isEqualTo("rw-------");
    }

    @Test
    void another_file_or_another_program_has_an_entry_of_its_own() {
        rules("1");
        rules("2");
        TreeMap<String, String> changed = new TreeMap<>(ShippedRules.files().texts());
        changed.put("gates/another.cases.yaml", "[]\n");
        cache("2").rules(new RuleFiles(changed), this::checked);

        assertThat(checks).isEqualTo(3);
        assertThat(notices).isEmpty();
    }

    @Test
    void an_entry_that_was_cut_off_is_made_anew_with_a_notice() throws IOException {
        rules("1");
        byte[] whole = Files.readAllBytes(entry());
        Files.write(entry(), Arrays.copyOf(whole, whole.length / 2));

        rules("1");

        assertThat(notices).singleElement().asString().contains("not used and made anew");
        assertThat(entry()).hasBinaryContent(whole);
    }

    @Test
    void the_entry_of_another_program_under_this_name_is_made_anew_with_a_notice() throws IOException {
        rules("1");
        Path entry = entry();
        byte[] own = Files.readAllBytes(entry);
        rules("2");
        Path other = entries().stream()
                .filter(file -> !file.equals(entry))
                .findFirst()
                .orElseThrow();
        Files.write(entry, Files.readAllBytes(other));

        rules("1");

        assertThat(notices).singleElement().asString().contains("it was made from something else");
        assertThat(entry).hasBinaryContent(own);
    }

    @Test
    void an_entry_that_others_can_write_to_is_made_anew_with_a_notice() throws IOException {
        rules("1");
        Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw-rw-rw-"));

        rules("1");

        assertThat(notices).singleElement().asString().contains("others can write to it");
        assertThat(permissions(entry())).isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_others_can_write_to_is_not_used() throws IOException {
        rules("1");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        rules("1");

        assertThat(checks).isEqualTo(2);
        assertThat(notices).hasSize(2).allMatch(notice -> notice.contains("others can write to it"));
    }

    @Test
    void where_no_folder_can_be_made_the_run_goes_on_with_a_notice() throws IOException {
        Files.writeString(home.resolve("cache"), "a file in the way");

        RuleBase rules = rules("1");

        assertThat(rules.all()).isNotEmpty();
        assertThat(notices).singleElement().asString().contains("cannot be kept for the next run");
    }

    @Test
    void runs_at_the_same_time_leave_one_whole_entry() throws IOException {
        IntStream.range(0, 4)
                .parallel()
                .forEach(run -> new RuleCache(folder, "1", notice -> {
                            throw new AssertionError(notice);
                        })
                        .rules(ShippedRules.files(), () -> RuleBase.of(ShippedRules.files())));

        rules("1");

        assertThat(checks).isZero();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void only_the_newest_entries_stay() throws IOException {
        for (int program = 0; program < RuleCache.MOST + 2; program++) {
            rules("program " + program);
        }

        assertThat(entries()).hasSize(RuleCache.MOST);
        assertThat(notices).isEmpty();
    }

    private RuleBase rules(String maker) {
        return cache(maker).rules(ShippedRules.files(), this::checked);
    }

    private RuleCache cache(String maker) {
        return new RuleCache(folder, maker, notices::add);
    }

    private RuleBase checked() {
        checks++;
        return ShippedRules.rules();
    }

    private Path entry() throws IOException {
        return entries().get(0);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
