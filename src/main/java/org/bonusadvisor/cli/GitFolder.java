package org.bonusadvisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.bonusadvisor.rulebase.RuleFiles;

/**
 * A folder of rules as a revision of git holds it. Only what is in the repository is read: no hook or filter runs and
 * nothing is fetched.
 */
final class GitFolder {
    private final Path directory;

    /** Asks git in a directory; the empty path is the current one. */
    GitFolder(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /**
     * The rules of a revision.
     *
     * @param given {@code REV} for the folder {@code rules}, or {@code REV:path}
     * @throws UsageException when git has no such thing, or there is no git
     */
    RuleFiles rules(String given) {
        if (given.isBlank() || given.startsWith("-")) {
            throw new UsageException("`" + given + "` is neither a folder nor a revision of git");
        }
        String tree = given.contains(":") ? given : given + ":rules";
        String listed = text(git(given, new byte[0], "ls-tree", "-r", "-z", "--full-tree", tree));
        List<String> paths = new ArrayList<>();
        StringBuilder wanted = new StringBuilder();
        for (String entry : listed.split("\0")) {
            int tab = entry.indexOf('\t');
            if (tab > 0 && entry.startsWith("100")) {
                paths.add(entry.substring(tab + 1));
                wanted.append(entry.substring(0, tab).split(" ")[2]).append('\n');
            }
        }
        byte[] contents = git(given, wanted.toString().getBytes(StandardCharsets.US_ASCII), "cat-file", "--batch");
        RuleFiles files = RuleFiles.of(cut(contents, paths));
        if (files.texts().keySet().stream().noneMatch(path -> path.endsWith(".drl"))) {
            throw new UsageException("`" + tree + "` holds no rule file; write REV:path for another folder of git");
        }
        return files;
    }

    /** Each content stands after a line {@code id blob size} and before a line end. */
    private static Map<String, byte[]> cut(byte[] contents, List<String> paths) {
        Map<String, byte[]> files = new TreeMap<>();
        int at = 0;
        for (String path : paths) {
            int end = at;
            while (contents[end] != '\n') {
                end++;
            }
            String head = text(Arrays.copyOfRange(contents, at, end));
            int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
            files.put(path, Arrays.copyOfRange(contents, end + 1, end + 1 + size));
            at = end + 1 + size + 1;
        }
        return files;
    }

    private byte[] git(String given, byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment()
                .putAll(Map.of(
                        "GIT_NO_LAZY_FETCH", "1",
                        "GIT_TERMINAL_PROMPT", "0",
                        "GIT_OPTIONAL_LOCKS", "0",
                        "GIT_NO_REPLACE_OBJECTS", "1",
                        "LC_ALL", "C"));
        try {
            return output(given, builder.start(), input);
        } catch (IOException e) {
            throw new UsageException("`" + given + "` is not a folder, and git cannot be run to look for a revision");
        }
    }

    private static byte[] output(String given, Process process, byte[] input) throws IOException {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(process, input));
        CompletableFuture<byte[]> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        byte[] output = read(process.getInputStream());
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new UsageException("`" + given + "` is neither a folder nor a revision of git with rules: "
                        + sentence(text(errors.join())));
            }
            writing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("git was interrupted");
        }
        return output;
    }

    private static String sentence(String errors) {
        return errors.lines()
                .findFirst()
                .map(line -> line.replaceFirst("^fatal: ", ""))
                .orElse("git gave no reason");
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            return; // git ended before it read everything; its exit code tells why
        }
    }

    private static byte[] read(InputStream in) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            in.transferTo(all);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
