package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    private Path folder;

    private Path rule = Path.of("");

    @BeforeEach
    void a_folder_with_a_rule() throws IOException {
        rule = Files.createDirectories(folder.resolve("gates")).resolve("leaving.drl");
        Files.writeString(rule, "rule");
    }

    @Test
    void a_file_that_is_written_is_noticed() throws Exception {
        CompletableFuture<Void> change = watch();

        Files.writeString(rule, "rule 2");

        change.get(30, TimeUnit.SECONDS);
    }

    @Test
    void a_file_that_an_editor_puts_in_the_place_of_another_is_noticed() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft"), "new!");
        CompletableFuture<Void> change = watch();

        Files.move(draft, rule, StandardCopyOption.REPLACE_EXISTING);

        change.get(30, TimeUnit.SECONDS);
    }

    @Test
    void a_file_that_is_removed_and_one_in_a_new_folder_are_noticed() throws Exception {
        CompletableFuture<Void> removed = watch();
        Files.delete(rule);
        removed.get(30, TimeUnit.SECONDS);

        CompletableFuture<Void> added = watch();
        Files.writeString(Files.createDirectories(folder.resolve("timing")).resolve("late.drl"), "rule");
        added.get(30, TimeUnit.SECONDS);
    }

    @Test
    void nothing_is_noticed_while_nothing_changes() throws Exception {
        CompletableFuture<Void> change = watch();

        Thread.sleep(500);

        assertThat(change).isNotDone();
        Files.delete(rule);
        change.get(30, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> watch() {
        FolderWatch watch = new FolderWatch(List.of(folder));
        return CompletableFuture.runAsync(() -> {
            try {
                watch.await();
            } catch (InterruptedException e) {
                throw new CompletionException(e);
            }
        });
    }
}
