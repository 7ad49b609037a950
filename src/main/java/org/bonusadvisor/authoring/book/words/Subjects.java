package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Path;
import org.bonusadvisor.rulebase.syntax.Expression.Step;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.jspecify.annotations.Nullable;

/** Says what the paths of a rule speak of. */
final class Subjects {
    private static final Set<String> MEASURES = Set.of("daysAhead", "date", "amount", "ofBase", "overBase");

    private final Lexicon lexicon;
    private final Places places;
    private final Names names;

    Subjects(Lexicon lexicon, Places places, Names names) {
        this.lexicon = lexicon;
        this.places = places;
        this.names = names;
    }

    /**
     * The subject of a path.
     *
     * @param fact type of the fact at hand, null when there is none
     */
    Optional<Subject> of(Path path, @Nullable Class<?> fact) {
        if (path.variable() == null) {
            return fact == null ? Optional.empty() : Optional.of(of(fact, path.steps(), true));
        }
        return names.of(path.variable()).filter(Names.Of.class::isInstance).flatMap(meaning -> {
            Names.Of of = (Names.Of) meaning;
            List<Step> steps = new ArrayList<>(of.steps());
            steps.addAll(path.steps());
            return steps.isEmpty() ? Optional.empty() : Optional.of(of(of.type(), steps, false));
        });
    }

    private Subject of(Class<?> fact, List<Step> steps, boolean own) {
        Class<?> owner = fact;
        Value value = new Value(fact, null);
        int last = steps.size() - 1;
        boolean measured = false;
        for (int i = 0; i <= last && !measured; i++) {
            owner = value.type();
            Step step = steps.get(i);
            value = Dictionary.property(owner, step.name()).orElse(new Value(Object.class, null));
            value = step.key() == null ? value : value.elements();
            measured = Measures.isMeasure(value.type()) && i < last;
            last = measured ? i : last;
        }
        String measure = measured ? steps.get(last + 1).name() : "";
        String name = steps.get(last).name();
        return new Subject(
                owner,
                name,
                value,
                MEASURES.contains(measure) ? measure : "",
                lexicon.path(fact, steps.subList(0, last + 1)).orElse(noun(fact, owner, steps.get(last), own)),
                path(fact, steps.subList(0, last + 1)),
                lexicon.known(fact));
    }

    private String noun(Class<?> fact, Class<?> owner, Step step, boolean own) {
        String noun = (own ? lexicon.property(owner, step.name()) : lexicon.name(owner, step.name())) + key(step);
        if (own || Grammar.isQuestion(noun)) {
            return noun;
        }
        boolean single = places.single(fact) || lexicon.one(fact).startsWith("the ");
        String the = noun.startsWith("the ") ? noun : "the " + noun;
        return single ? the : the + " of " + lexicon.known(fact);
    }

    private static String key(Step step) {
        Expression key = step.key();
        return key instanceof Expression.Constant constant ? " " + constant.name() : "";
    }

    private String path(Class<?> fact, List<Step> steps) {
        return places.of(fact, steps).map(path -> " (`" + path + "`)").orElse("");
    }
}
