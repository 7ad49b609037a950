package org.bonusadvisor.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.facts.SurveyStep;

/** Names the steps that lie between the figures one would wish for and those that were found. */
final class Steps {
    private static final int LATEST = 2025;

    private final List<SurveyStep> steps = new ArrayList<>();

    private Steps() {}

    static List<SurveyStep> between(Wanted wanted, Cell cell, Optional<Rate> rate) {
        Steps found = new Steps();
        found.add(cell.year() < LATEST, SurveyStep.EARLIER_YEAR);
        found.add(wanted.goOrRust() && cell.everyone(), SurveyStep.LANGUAGE_RATIO);
        found.add(wanted.languages().isEmpty(), SurveyStep.LANGUAGE_UNKNOWN);
        found.add(cell.allRoles(), SurveyStep.ALL_ROLES);
        boolean all = cell.experience().equals(ExperienceBand.ALL);
        found.add(cell.experience().startsWith(ExperienceBand.MAPPED), SurveyStep.MAPPED_EXPERIENCE);
        found.add(all && wanted.band().isPresent(), SurveyStep.ALL_EXPERIENCE);
        found.add(wanted.band().isEmpty(), SurveyStep.EXPERIENCE_UNKNOWN);
        found.add(cell.country().equals(Cell.WORLD), SurveyStep.WORLDWIDE);
        found.add(rate.filter(r -> !r.isDollar() && r.year() != cell.year()).isPresent(), SurveyStep.OTHER_YEAR_RATE);
        found.add(rate.isEmpty(), SurveyStep.NO_RATE);
        return List.copyOf(found.steps);
    }

    private void add(boolean taken, SurveyStep step) {
        if (taken) {
            steps.add(step);
        }
    }
}
