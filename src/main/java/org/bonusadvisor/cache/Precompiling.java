package org.bonusadvisor.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Bundling;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.Shipped;

/** A step of the build: puts a bundle of the rules among the classes, from where it gets into the jar. */
public final class Precompiling {
    private Precompiling() {}

    /**
     * Writes the bundle.
     *
     * @param args the folder of classes with the rules beside them, the version of the product, that of the engine
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        String maker = "bonus-advisor " + args[1] + ", engine " + args[2] + ", code " + digest(classes);
        RuleBase rules = RuleBase.of(RuleFiles.of(classes.resolve("rules")));
        Files.write(classes.resolve(Shipped.FILE), Bundling.of(rules, maker).bytes());
    }

    /** SHA-256 of all classes: two builds of one version need not read rules alike. */
    private static String digest(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                sha.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
