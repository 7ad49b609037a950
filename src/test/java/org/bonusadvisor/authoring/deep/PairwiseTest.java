package org.bonusadvisor.authoring.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseTest {
    @Test
    void every_two_values_of_two_fields_stand_together_in_some_row() {
        List<Integer> sizes = List.of(3, 2, 4, 1, 5);

        List<int[]> rows = new Pairwise(sizes).rows(1_000);

        for (int f = 0; f < sizes.size(); f++) {
            for (int g = f + 1; g < sizes.size(); g++) {
                for (int v = 0; v < sizes.get(f); v++) {
                    for (int w = 0; w < sizes.get(g); w++) {
                        int one = f;
                        int other = g;
                        int first = v;
                        int second = w;
                        assertThat(rows)
                                .as("value %d of field %d with value %d of field %d", v, f, w, g)
                                .anyMatch(row -> row[one] == first && row[other] == second);
                    }
                }
            }
        }
        // 4 and 5 values need 20 rows; all combinations would be 3 * 2 * 4 * 5 = 120.
        assertThat(rows).hasSizeBetween(20, 40);
    }

    @Test
    void the_rows_are_the_same_every_time_and_no_more_than_wanted() {
        List<Integer> sizes = List.of(6, 6, 6, 6);

        List<String> rows =
                new Pairwise(sizes).rows(10).stream().map(Arrays::toString).toList();

        assertThat(rows).hasSize(10);
        assertThat(new Pairwise(sizes).rows(10).stream().map(Arrays::toString)).containsExactlyElementsOf(rows);
    }
}
