package org.bonusadvisor.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bonusadvisor.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenSourceTest {
    @Test
    void one_object_is_one_entry_with_its_text_untouched() {
        String text = "\uFEFF\n{\n  \"id\": \"ana\"\n}\n\n";

        List<Entry> entries = entries(text);

        assertThat(texts(entries)).containsExactly(text);
        assertThat(labels(entries)).containsExactly("whole file");
    }

    @Test
    void a_pipe_that_cannot_tell_what_is_available_is_read_to_its_end() {
        InputStream pipe =
                new FilterInputStream(new ByteArrayInputStream("{}\n{}\n".getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int available() throws IOException {
                        throw new IOException("Illegal seek");
                    }
                };
        try (OpenSource source = new ProfileSource("pipe", () -> pipe).open()) {
            assertThat(source.next()).isPresent();
            assertThat(source.next()).isPresent();
            assertThat(source.next()).isEmpty();
        }
    }

    @Test
    void each_line_is_an_entry_and_blank_lines_are_none() {
        List<Entry> entries = entries("{\"id\":\"a\"}\n\n  \r\n{\"id\":\"b\"}\r\n{\"id\":\"c\"}");

        assertThat(texts(entries)).containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\"}", "{\"id\":\"c\"}");
        assertThat(labels(entries)).containsExactly("line 1", "line 4", "line 5");
    }

    @Test
    void each_element_of_an_array_is_an_entry_with_its_place() {
        List<Entry> entries = entries("[\n  {\"id\":\"a\", \"x\": [1, {}]},\n  {\"id\":\"ü,]}\\\"\"} , {}\n]\n");

        assertThat(texts(entries)).containsExactly("{\"id\":\"a\", \"x\": [1, {}]}", "{\"id\":\"ü,]}\\\"\"}", "{}");
        // 4 + 24 bytes of the first + 4 between = 32; + 16 bytes (15 characters) of the second + 3 between = 51
        assertThat(entries)
                .extracting(Entry::position)
                .containsExactly(
                        new Position("element 1", 2, 3, 4),
                        new Position("element 2", 3, 3, 32),
                        new Position("element 3", 3, 21, 51));
        assertThat(entries).allMatch(entry -> entry.flaws().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("brokenLines")
    void a_broken_line_spoils_no_other(String broken) {
        List<Entry> entries = entries(broken + "\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n");

        assertThat(texts(entries)).containsExactly(broken, "{\"id\":\"b\"}", "{\"id\":\"c\"}");
    }

    static Stream<String> brokenLines() {
        return Stream.of("{\"id\":", "null", "[]", "[[1]]", "\"x\"", "}", "garbage", "{\"id\":\"a\"}}", "{\"a\":NaN}");
    }

    @ParameterizedTest
    @MethodSource("brokenElements")
    void a_broken_element_spoils_no_other(String broken) {
        List<Entry> entries = entries("[{\"id\":\"a\"}, " + broken + ", {\"id\":\"c\"}]");

        assertThat(texts(entries)).containsExactly("{\"id\":\"a\"}", broken, "{\"id\":\"c\"}");
    }

    static Stream<String> brokenElements() {
        return Stream.of(
                "{\"id\": tru}", "{\"id\" \"b\"}", "{\"id\":\"b}\n}", "null", "NaN", "{'id': 1}", "{\"id\":1e}");
    }

    @Test
    void a_profile_broken_over_many_lines_stays_one_entry() {
        String text =
                "{\n  \"id\": \"ana\",\n  \"refusals\": [\n    {\"type\": \"RAISE\"}\n  ],\n  \"engineer\": {\n}\n";

        List<Entry> entries = entries(text);

        assertThat(texts(entries)).containsExactly(text);
    }

    @Test
    void an_array_that_never_closes_keeps_what_came_before() {
        List<Entry> entries = entries("[{\"id\":\"a\"}, {\"id\":\"b\", {\"id\":\"c\"}]");

        assertThat(texts(entries)).containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\", {\"id\":\"c\"}]");
        assertThat(entries.get(0).flaws()).isEmpty();
        assertThat(entries.get(1).flaws()).singleElement().asString().contains("element 2");
    }

    @ParameterizedTest
    @MethodSource("arraysThatAreNotOnlyElements")
    void what_an_array_should_not_hold_is_an_entry_with_a_flaw(String array, String text, String flaw) {
        List<Entry> entries = entries(array);

        Entry last = entries.get(entries.size() - 1);
        assertThat(last.original().text()).contains(text);
        assertThat(last.flaws()).singleElement().asString().contains(flaw);
    }

    static Stream<Arguments> arraysThatAreNotOnlyElements() {
        return Stream.of(
                Arguments.of("[]", "", "the array is empty"),
                Arguments.of("[{},]", "", "nothing stands at element 2"),
                Arguments.of("[{}] {}", "{}", "follows the closing"),
                Arguments.of("[", "", "before its closing"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void gzip_changes_nothing_but_the_digest(String text) throws IOException {
        byte[] packed = gzip(text.getBytes(StandardCharsets.UTF_8));

        assertThat(texts(entries(packed))).isEqualTo(texts(entries(text)));
    }

    static Stream<String> sources() {
        return Stream.of("", "{}", "{}\n{}\n", "[{},{}]");
    }

    @Test
    void damaged_gzip_gives_what_could_be_unpacked_and_says_that_there_was_more() throws IOException {
        String lines = "{\"id\":\"a\"}\n".repeat(1000);
        byte[] packed = gzip(lines.getBytes(StandardCharsets.UTF_8));

        List<Entry> entries = entries(Arrays.copyOf(packed, packed.length - 12));

        assertThat(entries.get(0).original().text()).contains("{\"id\":\"a\"}");
        assertThat(entries.get(entries.size() - 1).flaws())
                .singleElement()
                .asString()
                .contains("ends early");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void text_that_is_not_utf_8_stays_one_entry_with_all_its_bytes(Charset charset) {
        byte[] bytes = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n".getBytes(charset);

        List<Entry> entries = entries(bytes);

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).original().bytes()).isEqualTo(bytes);
    }

    static Stream<Charset> encodings() {
        return Stream.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void an_entry_over_1_MiB_is_measured_but_not_held_and_the_next_is_read(String before, String after) {
        String big = "{\"x\":\"" + "a".repeat(3 << 20) + "\"}";

        List<Entry> entries = entries(before + big + after);

        Entry first = entries.get(0);
        assertThat(first.original().complete()).isFalse();
        assertThat(first.original().length()).isEqualTo(big.length());
        assertThat(first.original().bytes()).isEmpty();
        assertThat(entries.get(1).original().text()).contains("{\"id\":\"b\"}");
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(Arguments.of("", "\n{\"id\":\"b\"}\n"), Arguments.of("[", ",{\"id\":\"b\"}]"));
    }

    @Test
    void an_entry_of_exactly_1_MiB_is_held() {
        String text = "{\"x\":\"" + "a".repeat(Original.LIMIT - 8) + "\"}";

        List<Entry> entries = entries(text);

        assertThat(text).hasSize(1_048_576);
        assertThat(entries.get(0).original().complete()).isTrue();
    }

    @Test
    void the_limit_is_the_one_of_the_profile_reader() {
        assertThat(Original.LIMIT).isEqualTo(ProfileReader.MAX_BYTES);
    }

    @Test
    void brackets_100_000_deep_are_one_element() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        List<Entry> entries = entries("[{\"id\":\"a\"}," + deep + ",{\"id\":\"c\"}]");

        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).original().text()).contains(deep);
    }

    @Test
    void the_digest_is_that_of_the_stored_bytes() {
        // printf '[{}]' | sha256sum
        try (OpenSource open = open("[{}]".getBytes(StandardCharsets.UTF_8))) {
            open.next();
            open.next();

            assertThat(open.digest())
                    .isEqualTo(new SourceDigest(
                            "standard input",
                            "e10808d43975dc400731053386849f864f297e6c4f7519c380f3dbaf7067a840",
                            4,
                            1));
        }
    }

    private static OpenSource open(byte[] bytes) {
        return ProfileSource.standardInput(new ByteArrayInputStream(bytes)).open();
    }

    private static List<Entry> entries(String text) {
        return entries(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Entry> entries(byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        try (OpenSource open = open(bytes)) {
            for (Optional<Entry> entry = open.next(); entry.isPresent(); entry = open.next()) {
                entries.add(entry.get());
            }
        }
        return entries;
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.original().text().orElseThrow())
                .toList();
    }

    private static List<String> labels(List<Entry> entries) {
        return entries.stream().map(entry -> entry.position().label()).toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
