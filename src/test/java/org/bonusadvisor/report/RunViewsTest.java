package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.run.RejectedRow;
import org.bonusadvisor.report.view.run.RunRow;
import org.junit.jupiter.api.Test;

class RunViewsTest {
    private static final List<RunRow> ROWS = List.of(
            RunRow.of(SampleAdvice.full()), RunRow.of(SampleAdvice.waiting()), RunRow.of(SampleAdvice.hostile()));
    private static final List<RejectedRow> REJECTED = List.of(
            new RejectedRow(
                    "data/broken.ndjson", "line 3", "leo", List.of("$.budgetLokc: unknown field; maybe `budgetLock`")),
            new RejectedRow(SampleAdvice.HOSTILE, "", null, List.of(SampleAdvice.HOSTILE)));

    @Test
    void the_page_lists_and_links_every_report_and_every_rejected_profile() throws Exception {
        String page = new RunIndex(Format.ENGLISH, List.of("html", "md", "json"))
                .write(ROWS, REJECTED, REJECTED.size(), "sha256:3f7a", "sha256:91bc");

        assertThat(AdviceHtmlTest.attributes(AdviceHtmlTest.parsed(page), "a", "href"))
                .containsExactly(
                        "#profiles",
                        "#rejected",
                        "summary.csv",
                        "profiles/ana-performance.html",
                        "profiles/ana-performance.md",
                        "profiles/ana-performance.json",
                        "profiles/blank.html",
                        "profiles/blank.md",
                        "profiles/blank.json",
                        "profiles/ana-performance.html",
                        "profiles/ana-performance.md",
                        "profiles/ana-performance.json",
                        "rejected.ndjson");
        assertThat(page)
                .contains(
                        "Bonus advice: 3 profiles",
                        "Two bonuses, one after the other",
                        "$18,500 (10.4%)",
                        "Prepare, then ask")
                .contains("leo", "data/broken.ndjson, line 3", "maybe `budgetLock`")
                .doesNotContain("<script>alert", "<img", "BOTH_SEQUENCED", "unsafe-inline");
    }

    @Test
    void a_run_without_advice_says_so() {
        assertThat(new RunIndex(Format.ENGLISH, List.of("html", "md", "json"))
                        .write(List.of(), REJECTED, REJECTED.size(), "a", "b"))
                .contains("No profile was advised");
    }

    @Test
    void the_csv_has_plain_numbers_and_no_formula() {
        SummaryCsv writer = new SummaryCsv();
        String csv = writer.header() + ROWS.stream().map(writer::row).collect(Collectors.joining());

        assertThat(csv.lines().limit(3))
                .containsExactly(
                        "id,name,type,variant,mode,targetAmount,targetPercent,currency,action,earliest,latest,evidence,leverage,managerStyle,redFlags",
                        "ana-performance,Ana Petrova,BOTH_SEQUENCED,NONE,FREE_AMOUNT,18500,10.39,USD,PREPARE_THEN_ASK,2026-04-20,2026-05-29,STRONG,MEDIUM,DATA_DRIVEN,RF-NEED",
                        "blank,,WAIT,NONE,NONE,,,EUR,WAIT_UNTIL,2026-07-09,,WEAK,LOW,UNKNOWN,");
        assertThat(csv).contains("\"'=1+1 ").doesNotContain(",=", ",\"=", "\u202e");
    }
}
