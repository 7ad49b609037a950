package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
    private static final WordLists LISTS = new WordLists(Map.of(
            "need", List.of("my rent", "my loan*"), "protected", List.of("Lent"), "threat", List.of("i'll quit")));
    private static final WordLists SHIPPED = Phrases.of(ShippedRules.files()).wordLists();

    @Test
    void a_hit_tells_topic_words_and_place() {
        assertThat(LISTS.mentions("I cannot pay my rent.", "intent.reasons[0]", Answer.NO))
                .containsExactly(new Mention("need", "my rent", "intent.reasons[0]", Answer.NO));
    }

    @Test
    void a_topic_is_told_once_a_text_and_several_topics_each() {
        assertThat(topics("My rent, my loans, my rent: I'll quit!")).containsExactly("need", "threat");
    }

    @Test
    void a_star_stands_for_any_ending() {
        assertThat(topics("my loan")).containsExactly("need");
        assertThat(topics("my loans")).containsExactly("need");
        assertThat(topics("my rental")).isEmpty();
    }

    @Test
    void words_are_whole_words() {
        assertThat(topics("dummy rent")).isEmpty();
        assertThat(topics("my rents")).isEmpty();
        assertThat(topics("my2 rent")).isEmpty();
    }

    @Test
    void an_entry_with_a_capital_is_found_only_so() {
        assertThat(topics("during Lent")).containsExactly("protected");
        assertThat(topics("he lent me a book")).isEmpty();
        assertThat(topics("MY RENT")).containsExactly("need");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my\u200b rent",
                "m\u00ady rent",
                "m\u0007y rent",
                "my   rent",
                "my\nrent",
                "my\u00a0rent",
                "ｍｙ ｒｅｎｔ",
                "\u202emy rent\u202c",
                "𝐦𝐲 𝐫𝐞𝐧𝐭"
            })
    void invisible_marks_and_look_alike_forms_hide_nothing(String text) {
        assertThat(topics(text)).containsExactly("need");
    }

    @Test
    void a_typographic_apostrophe_is_an_apostrophe() {
        assertThat(topics("I’ll quit")).containsExactly("threat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixed a race condition in the scheduler",
                "orphaned child processes no longer leak",
                "a child process per request",
                "deserialize 40% faster",
                "deserialization of dead letters",
                "a memory leak in the parent process",
                "jobs leave the queue in order",
                "the age of the cache",
                "disabled the debug flag",
                "the master branch",
                "kill the old leader, promote a follower",
                "native code without garbage collection",
                "age-based eviction"
            })
    void the_shipped_lists_leave_the_language_of_engineering_alone(String text) {
        assertThat(SHIPPED.mentions(text, "achievements[0].summary", Answer.NO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my rent went up                             | need",
                "I need it to pay my bills                   | need",
                "pay me or I will quit                       | threat",
                "otherwise I'll leave                        | threat",
                "I deserve this bonus                        | entitlement"
            })
    void the_shipped_lists_find_what_must_not_be_said(String text, String topic) {
        assertThat(SHIPPED.mentions(text, "intent.reasons[0]", Answer.NO))
                .extracting(Mention::topic)
                .contains(topic);
    }

    private static List<String> topics(String text) {
        return LISTS.mentions(text, "here", Answer.NO).stream()
                .map(Mention::topic)
                .toList();
    }
}
