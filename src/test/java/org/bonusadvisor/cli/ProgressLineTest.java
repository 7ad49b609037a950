package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bonusadvisor.batch.Tally;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_line_is_rewritten_in_place_and_removed_at_the_end() {
        ProgressLine line = line(true);

        line.say("reading the rules");
        line.update(new Tally(1, 1, 0, 0));
        line.clear();

        // "1 profiles read, 0 rejected" has 27 characters
        assertThat(printed()).isEqualTo("\rreading the rules\r1 profiles read, 0 rejected\r" + " ".repeat(27) + "\r");
    }

    @Test
    void it_is_not_rewritten_more_often_than_an_eye_can_see() {
        ProgressLine line = line(true);

        line.update(new Tally(1, 1, 0, 0));
        line.update(new Tally(2, 2, 0, 0));

        assertThat(printed()).isEqualTo("\r1 profiles read, 0 rejected");
    }

    @Test
    void nothing_is_printed_when_nobody_watches() {
        ProgressLine line = line(false);

        line.say("reading the rules");
        line.update(new Tally(1, 1, 0, 0));
        line.clear();

        assertThat(printed()).isEmpty();
    }

    private ProgressLine line(boolean shown) {
        return new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), shown, STOPPED);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
