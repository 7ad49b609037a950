package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonusadvisor.phrases.Phrases.Term;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/** Reads the phrases of a rules folder, all files whatever is wrong in one of them. */
final class PhraseReader {
    static final String CODE = "R080";
    private static final String FOLDER = "phrases/";
    private static final Shape PART = new Shape("a part of a phrase", List.of("text"), List.of("key"));

    private final Map<String, Phrase> phrases = new TreeMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<RuleProblem> found = new ArrayList<>();
    private boolean complete = true;

    private PhraseReader() {}

    /** What the files of a rules folder hold. */
    static PhraseReader read(RuleFiles files) {
        PhraseReader reader = new PhraseReader();
        files.texts().forEach((path, text) -> {
            if (path.startsWith(FOLDER) && path.endsWith(".yaml")) {
                reader.read(new Source(path, text));
            }
        });
        if (reader.phrases.isEmpty() && reader.found.isEmpty()) {
            reader.found.add(RuleProblem.of(
                    CODE, FOLDER, "the rules folder has no phrases: expected phrases/ with .yaml files in it"));
        }
        return reader;
    }

    private void read(Source source) {
        Problems problems = new Problems(source);
        Optional<YamlNode> root = YamlReader.read(source, CODE, problems);
        complete = complete && root.isPresent();
        if (root.isPresent() && !(root.get() instanceof YamlNode.Fields)) {
            problems.add(CODE, root.get().span(), "a file of phrases has names with texts, `key: text`", "key: …");
        }
        if (root.orElse(null) instanceof YamlNode.Fields fields) {
            for (YamlNode.Field field : fields.fields()) {
                switch (field.name()) {
                    case "vocabulary" -> terms.addAll(new TermReader(problems).read(field.value()));
                    case "word-lists" -> wordLists(field.value(), problems);
                    default -> phrase(field.name(), field, new SlotCheck(source, problems), problems);
                }
            }
        }
        found.addAll(problems.all());
    }

    private void wordLists(YamlNode node, Problems problems) {
        if (!(node instanceof YamlNode.Fields topics)) {
            problems.add(CODE, node.span(), "word lists stand below their topics, `topic:`", "topic:");
            return;
        }
        for (YamlNode.Field topic : topics.fields()) {
            List<String> words = lists.computeIfAbsent(topic.name(), name -> new ArrayList<>());
            for (YamlNode entry : topic.value().each()) {
                String text = entry.textOrEmpty().strip();
                if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0))) {
                    problems.add(
                            CODE,
                            entry.span(),
                            "an entry of a word list begins with a letter or a digit; found " + entry.shown(),
                            "");
                } else {
                    words.add(text);
                }
            }
            if (topic.value().each().isEmpty()) {
                problems.add(CODE, topic.nameSpan(), "the word list `" + topic.name() + "` has no entries", "- …");
            }
        }
    }

    private void phrase(String key, YamlNode.Field field, SlotCheck slots, Problems problems) {
        if (field.value() instanceof YamlNode.Fields inner) {
            inner.fields().forEach(f -> phrase(key + "." + f.name(), f, slots, problems));
            return;
        }
        List<Phrase.Part> parts = parts(key, field.value(), slots, problems);
        if (parts.isEmpty()) {
            problems.add(CODE, field.nameSpan(), "the phrase `" + key + "` says nothing", key + ": …");
        }
        String before = places.putIfAbsent(key, slots.place(field.nameSpan()));
        if (before != null) {
            problems.add(CODE, field.nameSpan(), "the phrase `" + key + "` stands twice, first at " + before, "");
            return;
        }
        phrases.put(key, new Phrase(key, parts));
    }

    private List<Phrase.Part> parts(String key, YamlNode node, SlotCheck slots, Problems problems) {
        List<Phrase.Part> parts = new ArrayList<>();
        if (node instanceof YamlNode.Text text) {
            slots.check(key, text);
            if (!text.value().isBlank()) {
                Sentences.split(text.value().strip()).forEach(s -> parts.add(new Phrase.Part("", s)));
            }
        }
        for (YamlNode item : node.each()) {
            if (item instanceof YamlNode.Text text) {
                slots.check(key, text);
                parts.add(new Phrase.Part("", text.value().strip()));
            } else if (PART.fits(item, CODE, problems) && item.at("text").orElse(item) instanceof YamlNode.Text text) {
                slots.check(key, text);
                String own = item.at("key").map(YamlNode::textOrEmpty).orElse(key);
                parts.add(new Phrase.Part(own, text.value().strip()));
            }
        }
        return parts;
    }

    /** The phrases by key. */
    Map<String, Phrase> phrases() {
        return phrases;
    }

    /** The vocabulary. */
    List<Term> terms() {
        return terms;
    }

    /** The entries of the word lists by topic. */
    Map<String, List<String>> lists() {
        return lists;
    }

    /** Everything wrong, file by file. */
    List<RuleProblem> problems() {
        return found;
    }

    /** Whether every file could be read, so that a key that is not there is nowhere. */
    boolean complete() {
        return complete;
    }

    /** A name as it stands in the middle of a text. */
    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
