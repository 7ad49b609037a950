package org.bonusadvisor.authoring.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.book.words.RuleWords;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/**
 * A rule base as a document.
 *
 * @param chapters the stages in their order
 * @param flows every kind of conclusion and count, in the order of the stages that bring them about
 * @param sources every source that a rule cites, in the order of their list, each with the ids of those rules
 * @param cases how many cases there are, without their variants
 */
public record Book(List<Chapter> chapters, List<Flow> flows, Map<CitedSource, List<String>> sources, int cases) {

    /**
     * The book of a rule base.
     *
     * @throws org.bonusadvisor.rulebase.RuleBaseException when its phrases or cases cannot be read
     */
    public static Book of(RuleBase rules) {
        List<Situation> cases = CaseBook.of(rules.sources()).situations().stream()
                .filter(situation -> situation.trial().plain())
                .toList();
        return new Author(rules, cases).book();
    }

    /** How many rules it tells. */
    public int rules() {
        return chapters.stream()
                .flatMap(chapter -> chapter.questions().stream())
                .mapToInt(question -> question.entries().size())
                .sum();
    }

    /** Puts the book together. */
    private static final class Author {
        private final RuleBase rules;
        private final int cases;
        private final RuleWords words;
        private final Feeds feeds;
        private final Map<String, CitedSource> declared;
        private final Map<String, List<String>> firing = new TreeMap<>();
        private final Map<String, List<String>> silent = new TreeMap<>();

        Author(RuleBase rules, List<Situation> situations) {
            this.rules = rules;
            this.cases = situations.size();
            this.words = new RuleWords(rules.sources());
            this.feeds = new Feeds(rules.all());
            this.declared = CitedSource.of(rules.sources());
            for (Situation situation : situations) {
                situation.trial().fires().forEach(id -> add(firing, id, situation.name()));
                situation.trial().silent().forEach(id -> add(silent, id, situation.name()));
            }
        }

        private static void add(Map<String, List<String>> to, String key, String value) {
            to.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }

        Book book() {
            List<Chapter> chapters = Arrays.stream(Stage.values())
                    .map(stage -> new Chapter(stage, questions(stage)))
                    .filter(chapter -> !chapter.questions().isEmpty())
                    .toList();
            return new Book(chapters, feeds.flows(), sources(), cases);
        }

        private List<Question> questions(Stage stage) {
            Map<String, List<Entry>> files = new LinkedHashMap<>();
            rules.all().stream()
                    .filter(rule -> rule.stage() == stage)
                    .forEach(rule -> files.computeIfAbsent(rule.file(), file -> new ArrayList<>())
                            .add(entry(rule)));
            return files.entrySet().stream()
                    .map(file -> new Question(file.getKey(), question(file.getKey()), List.copyOf(file.getValue())))
                    .toList();
        }

        /** The comment with which a rule file begins. */
        private String question(String file) {
            return rules.sources()
                    .texts()
                    .getOrDefault(file, "")
                    .lines()
                    .filter(line -> line.startsWith("//"))
                    .findFirst()
                    .map(line -> line.substring(2).strip())
                    .orElse(file);
        }

        private Entry entry(Rule rule) {
            return new Entry(
                    rule,
                    words.of(rule.tree()),
                    cited(rule),
                    firing.getOrDefault(rule.id(), List.of()),
                    silent.getOrDefault(rule.id(), List.of()),
                    feeds.reads(rule),
                    feeds.readers(rule));
        }

        private List<CitedSource> cited(Rule rule) {
            return Arrays.stream(rule.source().split(","))
                    .map(String::strip)
                    .map(declared::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Map<CitedSource, List<String>> sources() {
            Map<CitedSource, List<String>> sources = new LinkedHashMap<>();
            declared.values().forEach(source -> sources.put(source, new ArrayList<>()));
            for (Rule rule : rules.all()) {
                cited(rule)
                        .forEach(source ->
                                Objects.requireNonNull(sources.get(source)).add(rule.id()));
            }
            sources.values().removeIf(List::isEmpty);
            return sources;
        }
    }
}
