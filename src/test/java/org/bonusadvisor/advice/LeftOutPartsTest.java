package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeftOutPartsTest {
    private static final int GENERATED = 50;
    private static final int FEW = 30;
    private static final long SEED = 23;
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    @ParameterizedTest
    @EnumSource(Part.class)
    void an_advice_without_one_part_is_the_whole_one_less_its_key(Part part) {
        assertSameBut(EnumSet.of(part), Whole.ALL);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void an_advice_with_one_part_alone_has_it_as_the_whole_one_has(Part part) {
        assertSameBut(EnumSet.complementOf(EnumSet.of(part)), Whole.ALL.subList(0, FEW));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void an_advice_without_several_parts_is_the_whole_one_less_their_keys(Set<Part> parts) {
        assertSameBut(parts, Whole.ALL.subList(0, FEW));
    }

    static Stream<Set<Part>> groups() {
        Set<Part> talk = EnumSet.of(Part.SCRIPT, Part.OBJECTIONS, Part.FOLLOW_UP);
        Set<Part> audited = EnumSet.of(Part.RED_FLAGS, Part.LEGAL_NOTES, Part.UNKNOWNS, Part.SOURCES, Part.TRACE);
        Set<Part> both = EnumSet.copyOf(talk);
        both.addAll(audited);
        return Stream.of(ALL, talk, audited, both);
    }

    @Test
    void without_all_parts_the_texts_of_the_talk_are_not_written() {
        assertThat(Plan.without(ALL, ShippedRules.rules(), phrases(ShippedRules.files()))
                        .talk())
                .isFalse();
    }

    @Test
    void the_texts_are_written_where_a_phrase_that_stays_speaks_of_what_is_set_while_they_are() {
        Map<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.put("phrases/own.yaml", "headline: { OWN: 'Ask, or take ${alternative}.' }\n");
        RuleBase rules = RuleBase.of(new RuleFiles(new TreeMap<>(texts)));

        assertThat(Plan.without(ALL, rules, phrases(rules.sources())).talk()).isTrue();
    }

    @Test
    void without_all_parts_no_rule_of_the_talk_runs() {
        RuleBase rules = ShippedRules.rules();

        List<String> concluded = concluded(Plan.without(ALL, rules, phrases(rules.sources())), rules);

        assertThat(concluded)
                .contains("ConfidenceLimit", "LeadStyle", "Sentence")
                .doesNotContain("Line", "RedFlag", "Usual", "ChecklistItem");
    }

    @Test
    void a_rule_of_the_talk_runs_where_a_rule_that_is_needed_asks_for_its_conclusion() {
        Map<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.put("audit/own.drl", """
                package org.bonusadvisor.rules
                agenda-group "audit"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*

                rule "OWN-1 flags limit the confidence"
                    @title( "Something looks wrong" )
                    @why( "A case that raises a flag is hardly a sound one." )
                    @source( "D" )
                    @grade( "D" )
                when
                    RedFlag()
                then
                    insert( new ConfidenceLimit( Magnitude.LOW ) );
                end
                """);
        RuleBase rules = RuleBase.of(new RuleFiles(new TreeMap<>(texts)));

        List<String> concluded = concluded(Plan.without(ALL, rules, phrases(rules.sources())), rules);

        assertThat(concluded).contains("RedFlag").doesNotContain("Line", "Usual");
    }

    private static List<String> concluded(Plan plan, RuleBase rules) {
        return plan.rules(rules).stream().map(Rule::concludes).toList();
    }

    private static Phrases phrases(RuleFiles files) {
        return Phrases.of(files);
    }

    private static void assertSameBut(Set<Part> parts, List<Whole> wholes) {
        Advisor without = ShippedRules.advisor().without(parts);
        for (Whole whole : wholes) {
            ObjectNode expected = whole.advice().deepCopy();
            parts.forEach(part -> expected.remove(part.key()));

            assertThat(json(without.advise(whole.profile()))).hasToString(expected.toString());
        }
    }

    private static ObjectNode json(Advice advice) {
        try {
            return (ObjectNode) ProfileReader.json().readTree(new AdviceJson().writeLine(advice));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the advice is no JSON", e);
        }
    }

    /** A profile and its whole advice. */
    private record Whole(Reading.Accepted profile, ObjectNode advice) {
        private static final List<Whole> ALL = all();

        private static List<Whole> all() {
            List<Reading> read = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of("data/profiles"))) {
                for (Path file : files.sorted().toList()) {
                    read.add(new ProfileReader().read(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            for (int i = 0; i < GENERATED; i++) {
                read.add(new ProfileReader().read(GeneratedProfile.of(SEED, i)));
            }
            return read.stream()
                    .map(Reading.Accepted.class::cast)
                    .map(profile ->
                            new Whole(profile, json(ShippedRules.advisor().advise(profile))))
                    .toList();
        }
    }
}
