package org.bonusadvisor.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Bundling;
import org.bonusadvisor.batch.files.PrivateFiles;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.bundle.Bundle;
import org.bonusadvisor.rulebase.bundle.DamagedBundleException;

/**
 * Rules that were checked by an earlier run, in a folder of the user. Nothing here stops a run: what cannot be used is
 * made anew, what cannot be kept is not kept, and a notice says so.
 */
public final class RuleCache {
    /** Entries beyond this many are deleted, the oldest first. */
    static final int MOST = 8;

    private static final long LARGEST = 64L << 20;
    private static final String BEGINNING = "rules-";
    private static final String END = ".bundle";

    private final Path folder;
    private final String maker;
    private final Consumer<String> notice;

    /**
     * A cache in a folder.
     *
     * @param folder where it lies; made when something is kept
     * @param maker the product, engine and code that read and check rules; others' entries are not used
     * @param notice is told in a sentence what could not be used or kept
     */
    public RuleCache(Path folder, String maker, Consumer<String> notice) {
        this.folder = folder;
        this.maker = maker;
        this.notice = notice;
    }

    /**
     * The rules of given files, from the cache when it has them.
     *
     * @param checked reads and checks them; what it throws is thrown, and then nothing is kept
     */
    public RuleBase rules(RuleFiles files, Supplier<RuleBase> checked) {
        String origin = files.wholeDigest();
        Path entry = folder.resolve(BEGINNING + name(origin) + END);
        return find(entry, origin, files).orElseGet(() -> {
            RuleBase rules = checked.get();
            keep(entry, rules);
            return rules;
        });
    }

    /** One name for what was read and who read it. */
    private String name(String origin) {
        return UUID.nameUUIDFromBytes((maker + "\n" + origin).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Optional<RuleBase> find(Path entry, String origin, RuleFiles files) {
        if (!Files.exists(entry)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(entry, origin, files));
        } catch (IOException | DamagedBundleException e) {
            notice.accept("the kept rules `" + entry + "` are not used and made anew: " + e.getMessage());
            return Optional.empty();
        }
    }

    private RuleBase read(Path entry, String origin, RuleFiles files) throws IOException {
        trust(folder);
        trust(entry);
        if (Files.size(entry) > LARGEST) {
            throw new DamagedBundleException("it is too large");
        }
        Bundle bundle = Bundle.of(Files.readAllBytes(entry));
        if (!bundle.maker().equals(maker) || !bundle.origin().equals(origin)) {
            throw new DamagedBundleException("it was made from something else");
        }
        return RuleBase.of(bundle, () -> files);
    }

    private static void trust(Path path) throws IOException {
        String doubt = Trust.doubt(path);
        if (!doubt.isEmpty()) {
            throw new DamagedBundleException(doubt);
        }
    }

    private void keep(Path entry, RuleBase rules) {
        try {
            if (!Files.isDirectory(folder)) {
                create(folder);
            }
            trust(folder);
            byte[] bytes = Bundling.of(rules, maker).bytes();
            Path next = Files.createTempFile(folder, BEGINNING, ".next"); // readable by its owner only
            try {
                Files.write(next, bytes);
                Files.move(next, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
            prune();
        } catch (IOException | DamagedBundleException e) {
            notice.accept("the checked rules cannot be kept for the next run in `" + folder + "`: " + e.getMessage());
        }
    }

    private static void create(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            PrivateFiles.createFolder(folder);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            return; // another process was faster
        }
    }

    /** Deletes all but the newest entries. */
    private void prune() throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(folder)) {
            entries = new ArrayList<>(files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(BEGINNING) && name.endsWith(END);
                    })
                    .toList());
        }
        entries.sort(Comparator.comparing(RuleCache::age).reversed());
        for (Path old : entries.subList(Math.min(MOST, entries.size()), entries.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // deleted meanwhile
        }
    }
}
