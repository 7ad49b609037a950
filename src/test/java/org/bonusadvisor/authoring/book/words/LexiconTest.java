package org.bonusadvisor.authoring.book.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.english();
    private static final Dictionary DICTIONARY = new Dictionary();

    @Test
    void every_name_belongs_to_a_fact_or_a_property() {
        assertThat(LEXICON.facts().keySet())
                .allMatch(name -> DICTIONARY.fact(name).isPresent());
        assertThat(LEXICON.properties().keySet()).allMatch(LexiconTest::isProperty);
    }

    private static boolean isProperty(String key) {
        String[] names = key.split("\\.");
        Class<?> owner = DICTIONARY.fact(names[0]).orElseThrow();
        for (String name : Arrays.asList(names).subList(1, names.length)) {
            if (Dictionary.property(owner, name).isEmpty()) {
                return false;
            }
            owner = Dictionary.property(owner, name).orElseThrow().type();
        }
        return true;
    }

    @Test
    void every_conclusion_of_a_rule_has_a_sentence() {
        Set<String> concluded =
                ShippedRules.rules().all().stream().map(Rule::concludes).collect(Collectors.toSet());

        assertThat(LEXICON.conclusions().keySet()).containsAll(concluded);
    }

    @Test
    void the_sentence_of_a_conclusion_tells_every_property_and_no_other() {
        assertThat(LEXICON.conclusions()).allSatisfy((name, sentence) -> {
            List<String> properties = Arrays.stream(
                            FactTypes.conclusion(name).orElseThrow().getRecordComponents())
                    .map(component -> component.getName())
                    .toList();

            assertThat(slots(sentence)).as(name).containsExactlyInAnyOrderElementsOf(Set.copyOf(properties));
        });
    }

    private static Set<String> slots(String sentence) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(sentence)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .collect(Collectors.toSet());
    }
}
