package org.bonusadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/**
 * The files of a rules folder: rules, phrases, sources, codes and cases.
 *
 * @param texts content by path under the folder, with {@code /} on every system, sorted
 * @param unreadable what keeps a file from being read as it was meant: it is not UTF-8
 */
public record RuleFiles(SortedMap<String, String> texts, List<RuleProblem> unreadable) {
    private static final List<String> SUFFIXES = List.of(".drl", ".yaml", ".json");

    /** Files whose texts are at hand. */
    public RuleFiles(SortedMap<String, String> texts) {
        this(texts, List.of());
    }

    /** The files that the program carries. */
    public static RuleFiles embedded() {
        URL folder = RuleFiles.class.getResource("/rules/");
        if (folder == null) {
            throw new RuleBaseException("the program carries no rules; name a folder with --rules");
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return of(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return of(jar.getPath("/rules"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new RuleBaseException("the rules that the program carries cannot be read: " + e.getMessage());
        }
    }

    /** The files of a folder on disk. */
    public static RuleFiles of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RuleBaseException("`" + folder + "` is not a folder of rules");
        }
        TreeMap<String, String> texts = new TreeMap<>();
        List<RuleProblem> unreadable = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (SUFFIXES.stream().anyMatch(path::endsWith)) {
                    FileText text = FileText.of(path, Files.readAllBytes(file));
                    texts.put(path, text.text());
                    unreadable.addAll(text.problems());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RuleBaseException("the rules folder `" + folder + "` cannot be read: " + e.getMessage());
        }
        if (texts.keySet().stream().noneMatch(path -> path.endsWith(".drl"))) {
            throw new RuleBaseException(
                    "`" + folder + "` holds no rule file: expected folders such as gates/ with .drl files in them");
        }
        return new RuleFiles(texts, List.copyOf(unreadable));
    }

    /** The files of a folder whose bytes are at hand, by path under it; what rules do not use is left out. */
    public static RuleFiles of(Map<String, byte[]> folder) {
        TreeMap<String, String> texts = new TreeMap<>();
        List<RuleProblem> unreadable = new ArrayList<>();
        new TreeMap<>(folder).forEach((path, bytes) -> {
            if (SUFFIXES.stream().anyMatch(path::endsWith)) {
                FileText text = FileText.of(path, bytes);
                texts.put(path, text.text());
                unreadable.addAll(text.problems());
            }
        });
        return new RuleFiles(texts, List.copyOf(unreadable));
    }

    /** SHA-256 over the paths and contents of everything but cases, as hexadecimal text. */
    public String digest() {
        return digest(path -> !isForTests(path));
    }

    /** SHA-256 over the paths and contents of all files, as hexadecimal text. */
    public String wholeDigest() {
        return digest(path -> true);
    }

    private static boolean isForTests(String path) {
        return path.endsWith(".cases.yaml") || path.equals("neutral.json");
    }

    private String digest(Predicate<String> wanted) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                if (wanted.test(path)) {
                    sha.update((path + "\0" + text + "\0").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
