package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, they are answered. */
class FuzzTest {
    private static final int ROUNDS = 2_000;
    private static final byte[] LIKELY =
            "{}[]\",:0129-+eE.\\untfalsx \n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Test
    void answers_any_bytes_with_a_profile_or_with_problems() throws IOException {
        List<byte[]> examples = new ArrayList<>();
        for (Path example : Readings.examples()) {
            examples.add(Files.readAllBytes(example));
        }
        ProfileReader reader = new ProfileReader();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = mutated(examples.get(seed % examples.size()), random);

            Reading reading = reader.read(bytes);

            if (reading instanceof Reading.Rejected rejected) {
                assertThat(rejected.problems()).as("seed %d", seed).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.text()).doesNotContain("Exception", "jackson", "null;", "this is not JSON");
                });
            }
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1, 2 -> bytes[at] = LIKELY[random.nextInt(LIKELY.length)];
                case 3 -> bytes = Arrays.copyOf(bytes, at + 1);
                default -> bytes = without(bytes, at, 1 + random.nextInt(20));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int count) {
        int to = Math.min(bytes.length, from + count);
        byte[] shorter = Arrays.copyOf(bytes, Math.max(1, bytes.length - (to - from)));
        System.arraycopy(bytes, to, shorter, from, Math.min(bytes.length - to, shorter.length - from));
        return shorter;
    }
}
