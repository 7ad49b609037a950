package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.boundary.Altered;
import org.bonusadvisor.authoring.boundary.Boundaries;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Rule;

/** Finds which unknown facts matter most, by trying the values of each at which the rules can change their mind. */
public final class WorthKnowing {
    /** Values of one fact that are tried at most; of more, as many are taken evenly from the least to the greatest. */
    private static final int MOST = 8;

    private final Advisor advisor;
    private final Boundaries boundaries;

    /** With the rules of an advisor. */
    public WorthKnowing(Advisor advisor) {
        this.advisor = advisor;
        this.boundaries = new Boundaries(
                new SituationReader(advisor.rules().sources()),
                advisor.rules().all().stream().map(Rule::tree).toList());
    }

    /** The spread of the advice over each of some unknown facts, widest first; facts that change nothing are left out. */
    public List<Spread> of(Reading.Accepted reading, Collection<String> unknown) {
        ObjectNode profile = ProfilePath.corrected(reading.source());
        Map<String, List<Altered>> values = new LinkedHashMap<>();
        boundaries.of(profile, unknown::contains).stream()
                .filter(one -> one.value() != null)
                .forEach(one -> values.computeIfAbsent(one.where(), w -> new ArrayList<>())
                        .add(one));
        return values.entrySet().parallelStream()
                .map(one -> new Spread(one.getKey(), outcomes(profile, some(one.getValue()))))
                .filter(spread -> spread.outcomes().size() > 1)
                .sorted(Spread.WIDEST)
                .toList();
    }

    private static List<Altered> some(List<Altered> values) {
        List<Altered> sorted = values.stream()
                .sorted(Comparator.comparing(WorthKnowing::number).thenComparing(WorthKnowing::text))
                .toList();
        int count = sorted.size();
        return count <= MOST
                ? sorted
                : IntStream.range(0, MOST)
                        .mapToObj(i -> sorted.get(i * (count - 1) / (MOST - 1)))
                        .toList();
    }

    private static String text(Altered one) {
        JsonNode value = one.value();
        return value == null ? "" : value.asText();
    }

    private static BigDecimal number(Altered one) {
        JsonNode value = one.value();
        return value != null && value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    private List<Spread.Outcome> outcomes(ObjectNode profile, List<Altered> values) {
        Map<Verdict, List<JsonNode>> found = new LinkedHashMap<>();
        for (Altered one : values) {
            Optional<Trial> trial = Trial.of(advisor, Boundaries.changed(profile, one));
            JsonNode value = one.value();
            if (trial.isPresent() && value != null) {
                found.computeIfAbsent(trial.get().verdict(), v -> new ArrayList<>())
                        .add(value);
            }
        }
        return found.entrySet().stream()
                .map(e -> new Spread.Outcome(e.getValue(), e.getKey()))
                .toList();
    }
}
