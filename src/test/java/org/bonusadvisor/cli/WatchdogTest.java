package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    private final AtomicInteger code = new AtomicInteger(-1);

    @Test
    void work_without_end_ends_the_process_and_is_named() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(1), err, number -> {
            code.set(number);
            ended.countDown();
        })) {
            watchdog.watch("the profile `ana`", () -> wait(ended));
        }

        assertThat(code).hasValue(4);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo("gave up: the profile `ana` took more than 1 seconds; look for a rule that joins several"
                        + " facts of which there are many, or give more time with --time-limit"
                        + System.lineSeparator());
    }

    @Test
    void work_that_ends_in_time_is_left_alone() throws InterruptedException {
        try (Watchdog watchdog = new Watchdog(Duration.ofMillis(50), err, code::set)) {
            assertThat(watchdog.watch("this", () -> 7)).isEqualTo(7);
            Thread.sleep(200);
        }

        assertThat(code).hasValue(-1);
        assertThat(told.size()).isZero();
    }

    private static boolean wait(CountDownLatch ended) {
        try {
            return ended.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
