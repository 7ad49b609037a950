package org.bonusadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Someone who follows README in a folder of their own, with a copy of the rules and the example profiles. */
final class NewUser {
    private final Path folder;

    NewUser(Path folder) throws IOException {
        this.folder = folder;
        copy("rules");
        copy("data/profiles");
    }

    /** Copies a folder of the user's own under another name. */
    void copy(String name, String other) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(other).resolve(folder.resolve(name).relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void copy(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    void save(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Makes the change of a {@code diff} block: every line that goes is changed wherever it stands in the file. */
    void change(Readme.Block diff) throws IOException {
        List<String> old = diff.marked("-");
        List<String> now = diff.marked("+");
        if (old.isEmpty() || old.size() != now.size()) {
            throw new IllegalArgumentException("README changes " + old.size() + " lines into " + now.size());
        }
        List<String> lines = new ArrayList<>(read(diff.file()).lines().toList());
        for (String line : old) {
            if (Collections.frequency(lines, line) != Collections.frequency(old, line)) {
                throw new IllegalArgumentException(
                        "`" + line.strip() + "` does not stand as often in " + diff.file() + " as it is changed");
            }
        }
        for (int i = 0; i < old.size(); i++) {
            lines.set(lines.indexOf(old.get(i)), now.get(i));
        }
        save(diff.file(), String.join("\n", lines) + "\n");
    }

    /** Runs the arguments of a command, with a {@code > FILE} at its end if any; says what was printed. */
    Run run(String arguments) throws IOException {
        String[] command = arguments.split(" > ", 2);
        String[] words = command[0].split(" ");
        for (int i = 1; i < words.length; i++) {
            words[i] = isPath(words[i]) ? folder.resolve(words[i]).toString() : words[i];
        }
        Run run = Run.of(words);
        if (command.length > 1) {
            save(command[1], run.out());
        }
        String out = command.length > 1 ? "" : run.out();
        return new Run(run.exitCode(), plain(out), plain(run.err()));
    }

    private boolean isPath(String word) {
        return word.equals("reports") || Files.exists(folder.resolve(word));
    }

    private String plain(String printed) {
        return printed.replace(folder + folder.getFileSystem().getSeparator(), "");
    }
}
