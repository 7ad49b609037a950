package org.bonusadvisor.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.Person;
import org.bonusadvisor.facts.Level;

/** Who is advised. */
final class Subject {
    private Subject() {}

    static List<Detail> details(Advice advice, Wording wording) {
        Person person = advice.engineer();
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(wording.say("as-of.label"), wording.date(advice.asOf())));
        if (person.level() != Level.UNKNOWN) {
            details.add(new Detail(wording.say("level.label"), wording.title(person.level())));
        }
        if (!person.languages().isEmpty()) {
            String languages = person.languages().stream().map(wording::name).collect(Collectors.joining(", "));
            details.add(new Detail(wording.say("languages.label"), languages));
        }
        boolean dayRate = advice.engineer().per().equals("day");
        details.add(new Detail(
                wording.say(dayRate ? "rate.label" : "base.label"),
                wording.money(person.base().amount())));
        if (!person.place().isBlank()) {
            details.add(new Detail(wording.say("place.label"), person.place()));
        }
        return details;
    }
}
