package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the sources that the user's arguments name, in the order of the arguments, folders sorted by path. */
public final class Sources {
    private static final Pattern PROFILE_FILE = Pattern.compile(".*\\.(json|ndjson|jsonl)(\\.gz)?");

    private final InputStream standardInput;
    private final Optional<Path> leftOut;

    /**
     * A finder.
     *
     * @param standardInput what {@code -} stands for
     * @param leftOut folder that is never read: the output of a run replaces what is there
     */
    public Sources(InputStream standardInput, Path leftOut) {
        this.standardInput = standardInput;
        this.leftOut = Optional.of(leftOut.toAbsolutePath().normalize());
    }

    /** A finder that may read every folder; {@code -} stands for {@code standardInput}. */
    public Sources(InputStream standardInput) {
        this.standardInput = standardInput;
        this.leftOut = Optional.empty();
    }

    /** The sources of all arguments; throws {@link SourceException} if one cannot be read or there is none. */
    public List<ProfileSource> find(List<String> arguments) {
        if (arguments.indexOf("-") != arguments.lastIndexOf("-")) {
            throw new SourceException("standard input `-` can be read only once");
        }
        return arguments.stream().flatMap(argument -> find(argument).stream()).toList();
    }

    private List<ProfileSource> find(String argument) {
        if (argument.equals("-")) {
            return List.of(ProfileSource.standardInput(standardInput));
        }
        if (argument.isBlank()) {
            throw new SourceException("cannot read ``: the path is empty; the current folder is `.`");
        }
        Path path = Path.of(argument);
        if (isLeftOut(path)) {
            throw new SourceException(
                    "will not read `" + argument + "`: it lies in the output folder, which is replaced");
        }
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        if (!Files.exists(path)) {
            throw new SourceException("cannot read `" + argument + "`: no such file or folder");
        }
        return List.of(readable(path));
    }

    private boolean isLeftOut(Path path) {
        return leftOut.filter(folder -> path.toAbsolutePath().normalize().startsWith(folder))
                .isPresent();
    }

    private List<ProfileSource> inFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collecting(folder, files));
        } catch (IOException e) {
            throw SourceException.unreadable(folder.toString(), e);
        }
        if (files.isEmpty()) {
            throw new SourceException("no profiles in folder `" + folder
                    + "`: files that end in .json, .ndjson or .jsonl, or in .gz after these, are read");
        }
        files.sort(Comparator.comparing(file -> file.toString().replace('\\', '/')));
        return files.stream().map(Sources::readable).toList();
    }

    private static ProfileSource readable(Path file) {
        if (!Files.isReadable(file)) {
            throw new SourceException("cannot read `" + file + "`: "
                    + (Files.exists(file) ? "permission denied" : "the link leads nowhere"));
        }
        return ProfileSource.file(file);
    }

    private final class Collecting extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> files;

        Collecting(Path folder, List<Path> files) {
            this.folder = folder;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped = !directory.equals(folder) && (isHidden(directory) || isLeftOut(directory));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (!isHidden(file) && PROFILE_FILE.matcher(name).matches() && !Files.isDirectory(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
