package org.bonusadvisor.authoring.problems;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Nearest;

/** The page of every code that a check can tell. */
public final class ProblemPages {
    private static final List<String> FILES =
            List.of("characters", "shape", "words", "files", "metadata", "meaning", "texts", "style");
    private static final int WIDTH = 80;

    private final SortedMap<String, ProblemPage> pages = new TreeMap<>();

    /** The pages that the program carries. */
    public ProblemPages() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        for (String file : FILES) {
            try (InputStream in = ProblemPages.class.getResourceAsStream(file + ".yaml")) {
                for (ProblemPage page : yaml.readValue(in, ProblemPage[].class)) {
                    if (pages.put(page.code(), page) != null) {
                        throw new IllegalStateException("the page of `" + page.code() + "` stands twice");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the pages in `" + file + ".yaml` cannot be read", e);
            }
        }
    }

    /** The page of a code, in whatever case it is written; empty when there is no such code. */
    public Optional<String> page(String code) {
        return Optional.ofNullable(pages.get(code.strip().toUpperCase(Locale.ROOT)))
                .map(page -> page.text(WIDTH));
    }

    /** The title of a code, empty when there is no such code. */
    public Optional<String> title(String code) {
        return Optional.ofNullable(pages.get(code)).map(ProblemPage::title);
    }

    /** All codes in order. */
    public SortedSet<String> codes() {
        return new TreeSet<>(pages.keySet());
    }

    /** The code that was perhaps meant, with fewer or more zeros or with one slip; empty when none is near. */
    public Optional<String> nearest(String code) {
        String written = code.strip().toUpperCase(Locale.ROOT);
        Optional<String> sameNumber = pages.keySet().stream()
                .filter(known -> withoutZeros(known).equals(withoutZeros(written)))
                .findFirst();
        return sameNumber.or(
                () -> Optional.of(Nearest.to(written, pages.keySet())).filter(near -> !near.isEmpty()));
    }

    /** A code without the zeros before its number. */
    private static String withoutZeros(String code) {
        return code.replaceFirst("^([A-Z])0+", "$1");
    }

    /** All pages in the order of their codes. */
    List<ProblemPage> all() {
        return List.copyOf(pages.values());
    }
}
