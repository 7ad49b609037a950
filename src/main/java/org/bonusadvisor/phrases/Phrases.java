package org.bonusadvisor.phrases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.facts.FactReader;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.Vocabulary;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The phrases of a rules folder, found by key and by the manager's style. */
public final class Phrases {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Phrase> phrases = new TreeMap<>();
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
            problems.add(new RuleProblem(
                    path,
                    line,
                    "",
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
        if (phrases.put(key, new Phrase(key, List.copyOf(parts))) != null) {
            problems.add(new RuleProblem(path, 0, "", "the phrase `" + key + "` stands twice"));
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
                (Vocabulary) new FactReader(java.time.LocalDate.EPOCH, null).read(Vocabulary.class, only(node)),
                node.path("meaning").asText(),
                node.path("plain").asText(),
                node.path("go").asText(),
                node.path("rust").asText(),
                node.path("caution").asText());
    }

    private static JsonNode only(JsonNode node) {
        return node.deepCopy().isObject()
                ? ((com.fasterxml.jackson.databind.node.ObjectNode) node.deepCopy())
                        .retain("term", "kinds", "languages")
                : node;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Every key. */
    public Set<String> keys() {
        return phrases.keySet();
    }

    /** Whether something can be said under a key, whatever the style. */
    public boolean has(String key) {
        return find(key, Style.UNKNOWN) != null || keys().stream().anyMatch(k -> k.startsWith(key + "."));
    }

    /** The terms of the vocabulary, as rules see them. */
    public List<Vocabulary> vocabulary() {
        return terms.stream().map(Term::fact).toList();
    }

    /** A term with its texts. */
    public @Nullable Term term(String name) {
        return terms.stream()
                .filter(t -> t.fact().term().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The word lists. */
    public WordLists wordLists() {
        return wordLists;
    }

    /** The text under a key as it is written, empty when there is none. */
    public String text(String key) {
        return written(key, Style.UNKNOWN);
    }

    /** The text under a key in the variant for a style, as it is written; empty when there is none. */
    public String written(String key, Style style) {
        Phrase phrase = find(key, style);
        return phrase == null
                ? ""
                : Sentences.join(phrase.parts().stream().map(Phrase.Part::text).toList());
    }

    /** Fills the phrase of a key, in the variant for a style where there is one. */
    public Filled fill(String key, Style style, Slots slots) {
        return fill(key, style, slots, Set.of());
    }

    /** Fills the phrase of a key without the parts that must not be said. */
    public Filled fill(String key, Style style, Slots slots, Set<String> unsaid) {
        Phrase phrase = find(key, style);
        List<String> missing = new ArrayList<>();
        if (phrase == null || unsaid.contains(key)) {
            return new Filled(key, "", missing);
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < phrase.parts().size(); i++) {
            Phrase.Part part = phrase.parts().get(i);
            String text = unsaid.contains(part.key()) ? null : Sentences.fill(part.text(), slots, missing);
            if (text != null) {
                said.add(text);
            } else if (i == 0) {
                return new Filled(key, "", missing);
            }
        }
        return new Filled(key, Sentences.join(said), missing);
    }

    private @Nullable Phrase find(String key, Style style) {
        Phrase styled = phrases.get(key + "." + style.name());
        Phrase plain = phrases.get(key);
        return styled != null ? styled : plain != null ? plain : phrases.get(key + ".ANY");
    }

    /**
     * A term of the vocabulary with its texts.
     *
     * @param fact what rules see of it
     * @param meaning its corrected meaning
     * @param plain a gloss for those who are not engineers
     * @param go tools and cautions for Go
     * @param rust tools and cautions for Rust
     * @param caution what to mind
     */
    public record Term(Vocabulary fact, String meaning, String plain, String go, String rust, String caution) {}
}
