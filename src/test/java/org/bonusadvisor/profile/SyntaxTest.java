package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.profile.Readings.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told of a text that is not the JSON of one profile. */
class SyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                      | 1:1 $: found nothing, allowed one profile, a JSON object
            ~ ~                     | 1:1 $: found nothing, allowed one profile, a JSON object
            xyz                     | 1:1 $: found `xyz`, which is not a JSON value
            null                    | 1:1 $: found null, allowed one profile, a JSON object
            []                      | 1:1 $: found a list with no elements, allowed one profile, a JSON object
            "x"                     | 1:1 $: found "x", allowed one profile, a JSON object
            7                       | 1:1 $: found 7, allowed one profile, a JSON object
            }                       | 1:1 $: found `}`, which closes nothing that is open
            {                       | 1:2 $: the text ends before the profile does
            {"id                    | 1:5 $: the text ends before the profile does
            {"id":"x                | 1:9 id: the text ends before the profile does
            {"id":"x"               | 1:10 id: the text ends before the profile does
            {"id":1,}               | 1:9 id: found `}` instead of a field name in double quotes
            {"id":1 "b":2}          | 1:9 id: found `"` instead of a comma or a closing bracket
            {"id" 1}                | 1:7 id: found `1` instead of a colon after the field's name
            {id:1}                  | 1:2 $: found `i` instead of a field name in double quotes
            {"a":[1,2}              | 1:10 a[1]: found `}`, which closes nothing that is open
            {"a":{"b":@}}           | 1:11 a.b: found `@` instead of a value
            {"a":NaN}               | 1:6 a: found `NaN`, which is not a number in JSON
            {"a":-Infinity}         | 1:6 a: found `-Infinity`, which is not a number in JSON
            {"a":1e99999999999}     | 1:6 a: found a number that is too large to read
            {"a":01}                | 1:7 a: found a number that starts with 0
            {"a":+5}                | 1:7 a: found `+` in a number
            {"a":TRUE}              | 1:6 a: found `TRUE`, which is not a JSON value
            {"a":"\\q"}             | 1:8 a: found the escape `\\q`, which JSON does not have
            {"a":1} // done         | 1:9 $: found more text after the end of the profile
            {"a":1} x               | 1:9 $: found more text after the end of the profile
            {"a":1}{"a":1}          | 1:8 $: found more text after the end of the profile
            {"a":1}}                | 1:8 $: found more text after the end of the profile
            """)
    void says_in_plain_words_where_a_text_stops_being_a_profile(String json, String problem) {
        assertThat(problems(json)).containsExactly(problem);
    }

    @Test
    void counts_lines() {
        assertThat(problems("{\n  \"id\": \"x\",\n  \"asOf\" \"2026-01-01\"\n}"))
                .containsExactly("3:10 asOf: found `\"` instead of a colon after the field's name");
    }

    @Test
    void refuses_a_line_break_inside_a_text() {
        assertThat(problems("{\"a\":\"x\ny\"}"))
                .containsExactly("1:8 a: found a control character in a text; write a line break as \\n, a tab as \\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"x-a\":"})
    void survives_nesting_of_any_depth(String opening) {
        assertThat(problems("{\"x-deep\":" + opening.repeat(100_000)))
                .singleElement()
                .asString()
                .endsWith("found objects and lists nested more than 64 deep");
    }

    @Test
    void refuses_a_number_of_ten_thousand_digits() {
        assertThat(problems("{\"a\":" + "9".repeat(10_000) + "}"))
                .containsExactly("1:6 a: found a number that is too long to read");
        assertThat(problems("{\"a\":0." + "9".repeat(9_998) + "}"))
                .containsExactly("1:6 a: found a number that is too long to read");
    }

    @Test
    void refuses_a_field_name_of_sixty_thousand_characters() {
        assertThat(problems("{\"" + "k".repeat(60_000) + "\":1}"))
                .singleElement()
                .asString()
                .endsWith("$: found a field name that is too long");
    }
}
