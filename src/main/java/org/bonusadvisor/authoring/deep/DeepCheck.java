package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.coverage.Point;
import org.bonusadvisor.authoring.coverage.RuleCoverage;
import org.bonusadvisor.authoring.requirement.Requirement;
import org.bonusadvisor.authoring.requirement.Requirements;
import org.bonusadvisor.conclusions.Summed;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.words.FactTypes;

/**
 * Runs a rule base over very many profiles and tells which rules never or always fire, say what another says, contradict
 * each other or leave a gap, and which thresholds no case touches.
 */
public final class DeepCheck {
    /** Profiles among which the nearest to firing a silent rule is looked for. */
    private static final int NEAREST = 400;

    /** Firings from which on it is no chance that another rule always says the same. */
    private static final int OFTEN = 10;

    private final RuleBase rules;
    private final Advisor advisor;
    private final List<Made> profiles;
    private final Tally tally;
    private final List<Finding> findings = new ArrayList<>();

    private DeepCheck(RuleBase rules, Map<String, ObjectNode> given, Corpus.Size size) {
        this.rules = rules;
        this.advisor = new Advisor(rules);
        this.profiles = Corpus.of(rules, Corpus.mixed(given), size);
        this.tally = new Tally(rules, profiles.size());
    }

    /**
     * What was found.
     *
     * @param findings by kind and place
     * @param profiles number of profiles for which the rules were run
     */
    public record Result(List<Finding> findings, int profiles) {}

    /** Checks a rule base; the given profiles, by their names, are run too. */
    public static Result of(RuleBase rules, Map<String, ObjectNode> given) {
        return of(rules, given, Corpus.Size.FULL);
    }

    /** With so many profiles. */
    static Result of(RuleBase rules, Map<String, ObjectNode> given, Corpus.Size size) {
        return new DeepCheck(rules, given, size).run();
    }

    private Result run() {
        IntStream.range(0, profiles.size()).parallel().forEach(i -> {
            Made made = profiles.get(i);
            Ran ran = Ran.of(advisor, made.json().get(), made.whole());
            ran.memory().ifPresent(memory -> tally.add(i, memory, made.whole()));
            if (!ran.failure().isEmpty()) {
                tally.fail(i, ran.failure());
            }
        });
        tally.failures().forEach((why, profile) -> add(Finding.Kind.GAP, List.of(), "rules", why, profile));
        firing();
        repeating();
        tally.clashes()
                .forEach(c -> add(
                        Finding.Kind.CONTRADICTION,
                        List.of(c.one().rule().id(), c.other().rule().id()),
                        c.one().rule().at(),
                        c.one().rule().id() + " concludes " + Tally.written(c.one()) + ", "
                                + c.other().rule().id() + " " + Tally.written(c.other()) + "; only one of them counts",
                        c.profile()));
        findings.addAll(new Gaps(
                        rules,
                        profiles,
                        tally,
                        new SituationReader(rules.sources()).neutral().profile())
                .all());
        untried();
        findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(Finding::at)
                .thenComparing(f -> f.rules().toString())
                .thenComparing(Finding::text));
        int ran = (int) IntStream.range(0, profiles.size())
                .filter(i -> tally.fired(i) != null)
                .count();
        return new Result(List.copyOf(findings), ran);
    }

    private void add(Finding.Kind kind, List<String> ids, String at, String text, int profile) {
        Made made = profiles.get(profile);
        findings.add(new Finding(kind, ids, at, text, made.name(), made.json().get()));
    }

    /** Rules that never fire, with the profile that comes nearest; rules with conditions that always fire. */
    private void firing() {
        List<Rule> never =
                rules.all().stream().filter(rule -> tally.count(rule) == 0).toList();
        List<Near> near = never.isEmpty() ? List.of() : nearest(never);
        near.forEach(n -> add(
                Finding.Kind.NEVER_FIRES,
                List.of(n.rule().id()),
                n.rule().at(),
                String.format(
                        Locale.ROOT,
                        "%s fired for none of %,d profiles; the nearest is stopped by %s",
                        n.rule().id(),
                        tally.ran(n.rule().stage()),
                        n.blockers()),
                n.profile()));
        for (Rule rule : rules.all()) {
            boolean asks = rule.premises().stream()
                    .anyMatch(p -> p.negated() || !p.text().isBlank());
            if (asks && tally.count(rule) > 0 && tally.count(rule) == tally.ran(rule.stage())) {
                add(
                        Finding.Kind.ALWAYS_FIRES,
                        List.of(rule.id()),
                        rule.at(),
                        String.format(
                                Locale.ROOT,
                                "%s has conditions and fired for all of %,d profiles",
                                rule.id(),
                                tally.count(rule)),
                        tally.first(rule));
            }
        }
    }

    /** A silent rule, the profile that comes nearest to firing it, and what is missing. */
    private record Near(Rule rule, int profile, int missing, String blockers) {}

    private List<Near> nearest(List<Rule> never) {
        List<Integer> some = IntStream.range(0, profiles.size())
                .filter(i -> profiles.get(i).whole() && profiles.get(i).sweep() == null && tally.fired(i) != null)
                .limit(NEAREST)
                .boxed()
                .toList();
        List<Near> all = some.parallelStream()
                .flatMap(i -> Ran.of(advisor, profiles.get(i).json().get(), true).memory().stream()
                        .flatMap(memory -> never.stream().map(rule -> near(rule, i, memory))))
                .toList();
        return never.stream()
                .flatMap(rule -> all.stream()
                        .filter(n -> n.rule().equals(rule))
                        .min(Comparator.comparingInt(Near::missing).thenComparingInt(Near::profile))
                        .stream())
                .toList();
    }

    private Near near(Rule rule, int profile, Memory memory) {
        Source source = new Source(rule.file(), rules.sources().texts().getOrDefault(rule.file(), ""));
        List<Requirement> missing =
                Requirements.of(rule, source, memory.before(rule.stage()), (fact, property) -> name(fact) + property)
                        .stream()
                        .filter(r -> r.met() != Answer.YES)
                        .toList();
        String blockers = missing.stream()
                .limit(2)
                .map(r -> "`" + r.asks() + "`" + (r.found().isEmpty() ? "" : " (" + String.join(", ", r.found()) + ")"))
                .reduce((a, b) -> a + " and " + b)
                .orElse("nothing");
        return new Near(rule, profile, missing.size(), blockers);
    }

    private static String name(Object fact) {
        String type = fact.getClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + ".";
    }

    /** Rules that conclude nothing that another rule does not conclude too. */
    private void repeating() {
        for (Rule rule : rules.all()) {
            for (Rule other : tally.alongside(rule)) {
                boolean mutual = tally.alongside(other).contains(rule);
                if (asksForNoMore(other, rule)
                        && !summed(rule)
                        && tally.count(rule) >= OFTEN
                        && (!mutual || rules.position(rule) < rules.position(other))) {
                    String which = mutual
                            ? "%s and %s concluded the same in each of %,d profiles in which either fired"
                            : "%s concluded nothing that %s did not conclude too, in %,d profiles";
                    add(
                            mutual ? Finding.Kind.SAME : Finding.Kind.SUBSUMED,
                            List.of(rule.id(), other.id()),
                            rule.at(),
                            String.format(Locale.ROOT, which, rule.id(), other.id(), tally.count(rule)),
                            tally.first(rule));
                }
            }
        }
    }

    /** Whether a rule reads no other facts than another: what it says besides by chance is not its doing. */
    private static boolean asksForNoMore(Rule rule, Rule other) {
        Set<String> read = other.premises().stream().map(Rule.Premise::type).collect(Collectors.toSet());
        return rule.premises().stream().map(Rule.Premise::type).allMatch(read::contains);
    }

    /** Equal conclusions that are added up count each. */
    private static boolean summed(Rule rule) {
        return FactTypes.conclusion(rule.concludes())
                .filter(type -> type.isAnnotationPresent(Summed.class))
                .isPresent();
    }

    /** Thresholds that no case tries on a side on which a profile can, with such a profile. */
    private void untried() {
        List<Situation> cases = CaseBook.of(rules.sources()).situations();
        for (Point point : RuleCoverage.of(rules, cases, file -> true).points()) {
            if (point.kind() == Point.Kind.THRESHOLD && !point.whole()) {
                Rule rule = ruleAt(point);
                Optional<Untried.Witness> witness = new Untried(rules).witness(rule, point);
                witness.ifPresent(w -> findings.add(new Finding(
                        Finding.Kind.UNTRIED,
                        List.of(rule.id()),
                        "rules/" + point.file() + ":" + point.line() + ":" + point.column(),
                        point.missing(),
                        w.name(),
                        w.profile())));
            }
        }
    }

    private Rule ruleAt(Point point) {
        return rules.all().stream()
                .filter(rule -> rule.file().equals(point.file()) && rule.line() <= point.line())
                .max(Comparator.comparingInt(Rule::line))
                .orElseThrow();
    }
}
