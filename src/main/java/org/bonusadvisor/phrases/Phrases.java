package org.bonusadvisor.phrases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.FactReader;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The phrases of a rules folder, found by key and by the manager's style. */
public final class Phrases {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Below a key, names of variants are written in capitals: first what it is about, then the style. */
    private static final Pattern VARIANT = Pattern.compile("[.][A-Z][A-Z_]*$");

    private final Map<String, Phrase> phrases = new HashMap<>();
    private final NavigableSet<String> keys = new TreeSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private final WordLists wordLists;

    private Phrases(RuleFiles files) {
        files.texts().forEach((path, text) -> {
            if (path.startsWith("phrases/") && path.endsWith(".yaml")) {
                read(path, text);
            }
        });
        if (!problems.isEmpty()) {
            throw new RuleBaseException(problems);
        }
        if (phrases.isEmpty()) {
            throw new RuleBaseException("the rules folder has no phrases: expected phrases/ with .yaml files in it");
        }
        wordLists = new WordLists(lists);
    }

    /**
     * The phrases of a rules folder.
     *
     * @throws RuleBaseException when a file is not written as phrases are, or a key stands twice
     */
    public static Phrases of(RuleFiles files) {
        return new Phrases(files);
    }

    private void read(String path, String text) {
        try {
            JsonNode root = YAML.readTree(text);
            root.fields().forEachRemaining(entry -> {
                switch (entry.getKey()) {
                    case "vocabulary" -> entry.getValue().forEach(term -> terms.add(term(term)));
                    case "word-lists" ->
                        entry.getValue()
                                .fields()
                                .forEachRemaining(list -> lists.put(list.getKey(), texts(list.getValue())));
                    default -> add(path, entry.getKey(), entry.getValue());
                }
            });
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(RuleProblem.of(
                    "R080",
                    path,
                    line,
                    "the phrases cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }

    private void add(String path, String key, JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(e -> add(path, key + "." + e.getKey(), e.getValue()));
            return;
        }
        List<Phrase.Part> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(part -> parts.add(part(key, part)));
        } else {
            Sentences.split(node.asText().strip()).forEach(s -> parts.add(new Phrase.Part("", s)));
        }
        for (String base = key; said.add(base) && VARIANT.matcher(base).find(); ) {
            base = base.substring(0, base.lastIndexOf('.'));
        }
        keys.add(key);
        if (phrases.put(key, new Phrase(key, parts)) != null) {
            problems.add(RuleProblem.of("R080", path, 0, "the phrase `" + key + "` stands twice"));
        }
    }

    private static Phrase.Part part(String key, JsonNode part) {
        return part.isObject()
                ? new Phrase.Part(
                        part.path("key").asText(key), part.path("text").asText().strip())
                : new Phrase.Part("", part.asText().strip());
    }

    private static Term term(JsonNode node) {
        return new Term(
                node.path("term").asText(),
                (Vocabulary) new FactReader(java.time.LocalDate.EPOCH, null).read(Vocabulary.class, only(node)),
                node.path("meaning").asText(),
                node.path("plain").asText(),
                node.path("go").asText(),
                node.path("rust").asText(),
                node.path("caution").asText());
    }

    /** What rules see of a term, which is in lower case like the terms that a result states. */
    private static JsonNode only(JsonNode node) {
        return node.deepCopy() instanceof com.fasterxml.jackson.databind.node.ObjectNode term
                ? term.retain("term", "kinds", "languages")
                        .put("term", node.path("term").asText().toLowerCase(java.util.Locale.ROOT))
                : node;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Every key. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(keys);
    }

    /** The keys below a key, in their order. */
    public Set<String> keysBelow(String key) {
        return Collections.unmodifiableSet(keys.subSet(key + ".", key + "/"));
    }

    /** Whether something can be said under a key, in whichever variant. */
    public boolean has(String key) {
        return said.contains(key);
    }

    /** The terms of the vocabulary, as rules see them. */
    public List<Vocabulary> vocabulary() {
        return terms.stream().map(Term::fact).toList();
    }

    /** A term with its texts, by its name in any case. */
    public @Nullable Term term(String name) {
        return terms.stream()
                .filter(t -> t.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The word lists. */
    public WordLists wordLists() {
        return wordLists;
    }

    /** The text under a key as it is written, empty when there is none. */
    public String text(String key) {
        return written(key, Manner.PLAIN);
    }

    /** The text under a key in the variant that fits best, as it is written; empty when there is none. */
    public String written(String key, Manner manner) {
        Phrase phrase = find(key, manner);
        return phrase == null ? "" : phrase.text();
    }

    /** The parts of the variant that fits best, as they are written. */
    public List<String> parts(String key, Manner manner) {
        Phrase phrase = find(key, manner);
        return phrase == null
                ? List.of()
                : phrase.parts().stream().map(Phrase.Part::text).toList();
    }

    /** Fills the phrase of a key, in the variant that fits best. */
    public Filled fill(String key, Manner manner, Slots slots) {
        return fill(key, manner, slots, Set.of());
    }

    /** Fills the phrase of a key without the parts that must not be said. */
    public Filled fill(String key, Manner manner, Slots slots, Set<String> unsaid) {
        Phrase phrase = find(key, manner);
        List<String> missing = new ArrayList<>();
        if (phrase == null || unsaid.contains(key)) {
            return new Filled(key, "", missing);
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < phrase.parts().size(); i++) {
            Phrase.Part part = phrase.parts().get(i);
            String text = unsaid.contains(part.key()) ? null : part.template().fill(slots, missing);
            if (text != null) {
                said.add(text);
            } else if (i == 0) {
                return new Filled(key, "", missing);
            }
        }
        return new Filled(key, Sentences.join(said), missing);
    }

    private @Nullable Phrase find(String key, Manner manner) {
        for (String variant : manner.variants(key)) {
            Phrase phrase = phrases.get(variant);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /**
     * A term of the vocabulary with its texts.
     *
     * @param name how it is written
     * @param fact what rules see of it
     * @param meaning its corrected meaning
     * @param plain a gloss for those who are not engineers
     * @param go tools and cautions for Go
     * @param rust tools and cautions for Rust
     * @param caution what to mind
     */
    public record Term(
            String name, Vocabulary fact, String meaning, String plain, String go, String rust, String caution) {}
}
