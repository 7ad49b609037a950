package org.bonusadvisor.authoring.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.authoring.requirement.Requirement;
import org.bonusadvisor.authoring.requirement.Requirements;
import org.bonusadvisor.calculation.Choosing;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Source;

/** Answers questions about the advice for one profile. */
public final class Explanation {
    /** What speaks for or against a type. */
    private static final Set<Class<?>> OF_TYPES = Set.of(Candidate.class, ScorePoints.class, Veto.class);

    private static final int CLOSEST = 3;

    private final Advisor advisor;
    private final ObjectNode profile;
    private final Memory memory;
    private final JsonNode advice;
    private final Places places;
    private final Grounds grounds;

    /**
     * Over a profile and the advice for it.
     *
     * @param memory what was stated and concluded for it
     * @param advice the advice as JSON
     */
    public Explanation(Advisor advisor, Reading.Accepted reading, Memory memory, JsonNode advice) {
        this.advisor = advisor;
        this.profile = ProfilePath.corrected(reading.source());
        this.memory = memory;
        this.advice = advice;
        this.places = new Places(profile, memory);
        this.grounds = new Grounds(memory, places);
    }

    /** The rule of an id, whatever its case. */
    public Optional<Rule> rule(String id) {
        return advisor.rules().all().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The bonus type of a name, whatever its case. */
    public static Optional<BonusType> type(String name) {
        return Arrays.stream(BonusType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * What rests behind a rule that fired, a type, a code, a kind of conclusion or total, or a field of the advice; empty
     * when there is nothing of that name.
     */
    public Optional<List<Ground>> why(String asked) {
        if (asked.isBlank()) {
            return Optional.empty();
        }
        if (rule(asked).isPresent()) {
            return Optional.of(all(f -> f.rule().id().equalsIgnoreCase(asked)));
        }
        Optional<BonusType> type = type(asked);
        if (type.isPresent()) {
            return Optional.of(
                    all(f -> OF_TYPES.contains(f.conclusion().getClass()) && mentions(f.conclusion(), asked)));
        }
        List<Ground> facts = facts(asked);
        if (!facts.isEmpty()) {
            return Optional.of(facts);
        }
        List<Ground> coded = all(f -> mentions(f.conclusion(), asked));
        return coded.isEmpty() ? field(asked) : Optional.of(coded);
    }

    /** The conclusions and totals of a type, such as {@code Evidence}; also of a property, {@code Evidence.band}. */
    private List<Ground> facts(String asked) {
        String type = asked.split("\\.", 2)[0];
        String property = asked.substring(type.length()).replaceFirst("^\\.", "");
        boolean isType = type.equals(asked) || Character.isUpperCase(type.charAt(0));
        return !isType
                ? List.of()
                : memory.facts(Record.class)
                        .filter(fact -> fact.getClass().getSimpleName().equalsIgnoreCase(type))
                        .filter(fact -> !StatedFacts.TYPES.contains(fact.getClass()))
                        .filter(fact -> property.isEmpty()
                                || Property.of(fact.getClass(), property).isPresent())
                        .map(grounds::fact)
                        .toList();
    }

    private List<Ground> all(Predicate<Firing> wanted) {
        return memory.firings().stream()
                .filter(wanted)
                .map(grounds::of)
                .distinct()
                .toList();
    }

    private static boolean mentions(Object conclusion, String code) {
        return Arrays.stream(conclusion.getClass().getRecordComponents())
                .flatMap(c -> Property.of(conclusion.getClass(), c.getName()).stream())
                .map(p -> p.read(conclusion))
                .flatMap(value -> value instanceof Collection<?> items ? items.stream() : Stream.ofNullable(value))
                .anyMatch(value -> value.toString().equalsIgnoreCase(code));
    }

    /** What rests behind a field of the advice: its own reasons, or those of what it belongs to. */
    private Optional<List<Ground>> field(String path) {
        JsonNode node = advice;
        Set<JsonNode> nearest = Set.of();
        for (String step : ProfilePath.of(path).steps()) {
            node = node.isArray() && step.matches("\\d{1,6}") ? node.path(Integer.parseInt(step)) : child(node, step);
            Set<JsonNode> own = new LinkedHashSet<>();
            reasons(node.has("because") ? node.path("because") : node, own);
            if (!own.isEmpty()) {
                nearest = own;
            }
        }
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        Set<JsonNode> wanted = nearest;
        return Optional.of(all(f -> wanted.stream().anyMatch(reason -> isOf(f, reason))));
    }

    private static JsonNode child(JsonNode node, String name) {
        Iterable<String> names = node::fieldNames;
        for (String known : names) {
            if (known.equalsIgnoreCase(name)) {
                return node.path(known);
            }
        }
        return node.path(name);
    }

    private static void reasons(JsonNode node, Set<JsonNode> found) {
        if (node.isObject() && node.has("rule") && node.has("facts")) {
            found.add(node);
        }
        node.forEach(inner -> reasons(inner, found));
    }

    private static boolean isOf(Firing firing, JsonNode reason) {
        List<String> facts = new ArrayList<>();
        reason.path("facts").forEach(fact -> facts.add(fact.asText()));
        return firing.rule().id().equals(reason.path("rule").asText())
                && firing.premises().equals(facts);
    }

    /** How each condition of a rule stands. */
    public List<Requirement> standing(Rule rule) {
        Source source =
                new Source(rule.file(), advisor.rules().sources().texts().getOrDefault(rule.file(), ""));
        return Requirements.of(rule, source, memory.before(rule.stage()), places).stream()
                .map(this::withRules)
                .toList();
    }

    /** Names the rules that conclude what is not there. */
    private Requirement withRules(Requirement one) {
        List<String> ids = one.missing().isEmpty()
                ? List.of()
                : advisor.rules().all().stream()
                        .filter(rule -> concludes(rule, one.missing()))
                        .map(Rule::id)
                        .toList();
        return ids.isEmpty() ? one : one.with("it is concluded by " + some(ids));
    }

    private static String some(List<String> ids) {
        int left = ids.size() - CLOSEST;
        return String.join(", ", ids.subList(0, Math.min(CLOSEST, ids.size())))
                + (left > 0 ? " and " + left + " more" : "");
    }

    /** Whether a rule concludes what a pattern asks for, as far as constants tell. */
    private static boolean concludes(Rule rule, Collection<Condition.Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> {
            Set<String> asked = new LinkedHashSet<>();
            pattern.constraints().forEach(c -> constants(c.expression(), asked));
            Set<String> given = new LinkedHashSet<>();
            rule.tree().conclusion().arguments().forEach(a -> constants(a, given));
            Set<String> types = asked.stream().map(c -> c.split("\\.")[0]).collect(Collectors.toSet());
            return rule.concludes().equals(pattern.type())
                    && given.stream()
                            .filter(c -> types.contains(c.split("\\.")[0]))
                            .allMatch(asked::contains);
        });
    }

    private static void constants(Expression expression, Set<String> found) {
        expression.all().forEach(part -> {
            if (part instanceof Expression.Constant constant) {
                found.add(constant.type() + "." + constant.name());
            }
        });
    }

    /** The smallest changes with which a silent rule fires. */
    public SmallestChange.Answer smallest(Rule rule) {
        return new SmallestChange(advisor).of(rule, profile, memory);
    }

    /** Why a type is not recommended. */
    public Beaten beaten(BonusType type) {
        Choosing choosing = new Choosing(memory);
        Choosing.Contender best = choosing.best(type);
        List<Near> near = best.because().isEmpty() ? near(type) : List.of();
        return new Beaten(
                choosing.winner(),
                best,
                choosing.vetoes(type).stream().map(grounds::of).distinct().toList(),
                best.because().stream().map(grounds::of).distinct().toList(),
                near);
    }

    /** The rules that would make it a candidate, the nearest first. */
    private List<Near> near(BonusType type) {
        return advisor.rules().all().stream()
                .filter(rule -> rule.concludes().equals("Candidate")
                        && rule.tree().conclusion().arguments().stream()
                                .anyMatch(a -> a instanceof Expression.Constant constant
                                        && constant.name().equals(type.name())))
                .map(rule -> new Near(rule, standing(rule)))
                .sorted(Comparator.comparingInt(n -> n.blockers().size()))
                .limit(CLOSEST)
                .toList();
    }

    /**
     * Why a type is not recommended.
     *
     * @param winner what is recommended instead
     * @param best the best candidate of the type, without reasons when it was none
     * @param vetoes what rules it out
     * @param candidacy what makes it a candidate
     * @param near rules that would make it one, the nearest first; none when it is one
     */
    public record Beaten(
            Choosing.Contender winner,
            Choosing.Contender best,
            List<Ground> vetoes,
            List<Ground> candidacy,
            List<Near> near) {}

    /** A silent rule and how its conditions stand. */
    public record Near(Rule rule, List<Requirement> standing) {
        /** What keeps it silent. */
        public List<Requirement> blockers() {
            return standing.stream().filter(r -> r.met() != Answer.YES).toList();
        }
    }
}
