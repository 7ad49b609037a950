package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bonusadvisor.calculation.IncompleteRulesException;
import org.bonusadvisor.conclusions.OldFigure;
import org.bonusadvisor.conclusions.Usual;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.market.Practice;
import org.bonusadvisor.phrases.Sentences;
import org.jspecify.annotations.Nullable;

/** Writes down the published figures that rules found to belong to what is asked for. */
final class UsualPart {
    private final Case work;

    UsualPart(Case work) {
        this.work = work;
    }

    List<UsualAdvice> write() {
        Map<Usual, List<Firing>> chosen = new LinkedHashMap<>();
        work.all(Usual.class)
                .forEach(c -> chosen.computeIfAbsent(c.conclusion(), u -> new ArrayList<>())
                        .add(c.firing()));
        return chosen.entrySet().stream()
                .map(e -> figure(e.getKey(), e.getValue()))
                .toList();
    }

    private UsualAdvice figure(Usual usual, List<Firing> because) {
        Practice row = work.knowledge()
                .market()
                .practice(usual.topic(), usual.measure())
                .orElseThrow(() -> new IncompleteRulesException(
                        "bonus-practice.csv has no `" + usual.measure() + "` of the topic `" + usual.topic() + "`"));
        return new UsualAdvice(
                usual.topic(),
                Sentences.capital(row.measure()),
                row.low(),
                row.typical(),
                row.high(),
                row.unit(),
                row.population(),
                row.year(),
                row.source(),
                row.url(),
                row.note(),
                mark(row),
                work.reasons(because));
    }

    private @Nullable String mark(Practice row) {
        List<String> marks = new ArrayList<>();
        if (row.secondary()) {
            marks.add(work.words("usual-mark.secondary"));
        }
        if (row.year() == null) {
            marks.add(work.words("usual-mark.undated"));
        } else {
            int age = work.asOf().getYear() - row.year();
            OptionalInt old = work.all(OldFigure.class)
                    .mapToInt(c -> c.conclusion().years())
                    .min();
            if (old.isPresent() && age >= old.getAsInt()) {
                marks.add(work.words("usual-mark.old"));
            }
        }
        return marks.isEmpty() ? null : Sentences.capital(String.join(", ", marks));
    }
}
