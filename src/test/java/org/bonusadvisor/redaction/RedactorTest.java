package org.bonusadvisor.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.phrases.WordLists;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final Phrases PHRASES = Phrases.of(ShippedRules.files());
    private static final WordLists LISTS = PHRASES.wordLists();

    /** What rules look for in summaries, terms and units. */
    private static final Pattern LOOKED_FOR =
            Pattern.compile("(summary|wording|measuredIn) (?:not )?matches \"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void people_are_numbered_as_they_come_and_one_name_is_one_person() {
        Redactor redactor = new Redactor(PHRASES);

        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String name : List.of("Mara Lind", "Jo Park", "Mara Lind ")) {
            Reading.Accepted redacted =
                    redactor.redacted(read(profile -> engineer(profile).put("name", name)));
            names.add(redacted.profile().engineer().name());
            ids.add(redacted.profile().id());
        }

        assertThat(names).containsExactly("Engineer 1", "Engineer 2", "Engineer 1");
        assertThat(ids).containsExactly("person-00001", "person-00002", "person-00003");
    }

    @Test
    void who_has_no_name_gets_none() {
        Reading.Accepted redacted =
                new Redactor(PHRASES).redacted(read(profile -> engineer(profile).remove("name")));

        assertThat(redacted.profile().engineer().name()).isNull();
    }

    @Test
    void extra_fields_are_left_out_wherever_they_stand() {
        Reading.Accepted redacted = new Redactor(PHRASES).redacted(read(profile -> {
            profile.put("x-crm", "4711");
            engineer(profile).putObject("x-team").put("lead", "Mara");
        }));

        assertThat(redacted.extras()).isEmpty();
        assertThat(redacted.source().toString()).doesNotContain("4711", "Mara", "x-");
    }

    @Test
    void corrections_are_redacted_as_what_they_correct() {
        Reading.Accepted redacted = new Redactor(PHRASES).redacted(read(profile -> {
            override(profile, "$.achievements[0].summary").put("value", "search of Acme");
            override(profile, "engineer.baseAnnual").put("value", 181000);
            override(profile, "company.bonusFreeze").put("value", true).put("by", "Mara Lind");
            override(profile, "manager")
                    .putObject("value")
                    .put("note", "knows Acme")
                    .put("discretionLimit", 18100);
        }));

        assertThat(redacted.source().toString()).doesNotContain("Acme", "Mara", "181");
        assertThat(redacted.profile().achievements().get(0).summary()).isEqualTo("result 1");
        // 181,000 lies between 180,000 and 200,000; the middle of the other band of the pair, to 220,000, is 210,000
        assertThat(redacted.profile().engineer().baseAnnual().amount()).isEqualByComparingTo("210000");
        assertThat(redacted.profile().manager().discretionLimit().amount()).isEqualByComparingTo("21000");
        assertThat(redacted.profile().company().bonusFreeze()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I need it to pay my bills at Acme",
                "Give me a raise or I leave Acme",
                "I deserve it and it is unfair",
                "an unpublished exploit of the Acme gateway",
                "I was on parental leave for ten weeks",
                "nothing of the kind at Acme"
            })
    void a_text_keeps_what_word_lists_name_and_nothing_else(String text) {
        Reading.Accepted redacted = new Redactor(PHRASES)
                .redacted(read(profile -> profile.withObject("/manager").put("note", text)));
        String note = String.valueOf(redacted.profile().manager().note());

        assertThat(topics(note)).isEqualTo(topics(text));
        assertThat(note).startsWith("note").doesNotContain("Acme", "weeks");
    }

    @Test
    void endings_that_a_star_stands_for_are_left_out() {
        assertThat(LISTS.listed("the rent increaseacme")).containsExactly("rent increase");
    }

    @Test
    void what_is_restricted_is_still_known_where_it_is_given_away() {
        Reading.Accepted redacted = new Redactor(PHRASES).redacted(read(profile -> {
            profile.withObject("/intent")
                    .putArray("restrictedInformation")
                    .add("Falcon")
                    .add("the Rome deal");
            profile.withObject("/manager").put("note", "asked about falcon").put("remark", "asked about Rome");
        }));

        assertThat(redacted.profile().manager().note()).isEqualTo("note: restricted matter (1)");
        assertThat(redacted.profile().manager().remark()).isEqualTo("remark");
    }

    @Test
    void neutral_names_are_in_no_word_list() {
        assertThat(TextFields.NEUTRAL.values())
                .allSatisfy(name -> assertThat(topics(name + " 1")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ms",
                "requests/s",
                "percent",
                "% of traffic",
                "weeks early",
                "percent availability",
                "outages/quarter",
                "crashes/year",
                "minutes per build",
                "GC pauses per minute",
                "engineers",
                "USD/month"
            })
    void units_that_the_program_knows_stay(String unit) {
        assertThat(words().unit(unit)).isEqualToIgnoringCase(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme carts/s", "Zürich shops", "acmes"})
    void other_words_of_units_are_replaced(String unit) {
        assertThat(words().unit(unit))
                .contains("units")
                .doesNotContainIgnoringCase("acme")
                .doesNotContain("rich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p99 latency of Acme checkout",
                "cut the response time of search",
                "throughput of the Acme importer doubled",
                "tuned our GC for Acme",
                "tuning Rust's garbage collector",
                "the GC tuning of Acme's ledger",
                "GOGC and heap limits",
                "less garbage, fewer allocations",
                "fights with the borrow checker",
                "memory-safety bugs at Acme",
                "hot-reload of the config",
                "three weeks early",
                "nothing technical"
            })
    void rules_that_look_for_words_of_the_trade_find_the_same(String summary) {
        Achievement before = achievement(read(profile -> summary(profile, summary)));
        Achievement after = achievement(new Redactor(PHRASES).redacted(read(profile -> summary(profile, summary))));

        assertThat(after.summary()).doesNotContainIgnoringCase("acme");
        assertThat(found(after)).isEqualTo(found(before)).isNotEmpty();
    }

    /** For each expression that a rule looks for, whether it is found. */
    private static List<String> found(Achievement achievement) {
        List<String> found = new ArrayList<>();
        ShippedRules.files().texts().values().forEach(text -> {
            Matcher rule = LOOKED_FOR.matcher(text);
            while (rule.find()) {
                String expression = rule.group(2).replace("\\\\", "\\");
                String in = rule.group(1).equals("wording") ? achievement.wording() : achievement.summary();
                if (!rule.group(1).equals("measuredIn")) {
                    found.add(expression + " " + String.valueOf(in).matches(expression));
                }
            }
        });
        return found;
    }

    private static KeptWords words() {
        return new KeptWords(PHRASES);
    }

    private static List<String> topics(String text) {
        return LISTS.mentions(text, "", Answer.NO).stream().map(Mention::topic).toList();
    }

    private static Achievement achievement(Reading.Accepted reading) {
        return reading.profile().achievements().get(0);
    }

    private static void summary(ObjectNode profile, String summary) {
        ((ObjectNode) profile.get("achievements").get(0)).put("summary", summary);
    }

    private static ObjectNode engineer(ObjectNode profile) {
        return (ObjectNode) profile.get("engineer");
    }

    private static ObjectNode override(ObjectNode profile, String path) {
        return profile.withArray("/overrides").addObject().put("path", path).put("reason", "as Mara says");
    }

    private static Reading.Accepted read(java.util.function.Consumer<ObjectNode> change) {
        ObjectNode profile = ExampleProfile.of("profiles/performance-clean");
        change.accept(profile);
        return ExampleProfile.read(profile);
    }
}
