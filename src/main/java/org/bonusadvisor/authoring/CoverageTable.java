package org.bonusadvisor.authoring;

import java.util.List;

/** Writes a coverage as the Markdown page that stands in the rules folder. */
final class CoverageTable {
    private final Coverage coverage;

    CoverageTable(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The whole page. */
    String write() {
        StringBuilder page = new StringBuilder("""
                # What serves the two guides

                Every item of the two guides with the rules, terms and report parts that serve it, and every trap in them with
                the cases that show how it is avoided. Generated: a rule names items in `@source`, a term of
                `phrases/vocabulary.yaml` and a part of `report-parts.yaml` in `source`, a case names traps in `shows`, a test
                in `@Tag`. `mvn test -Dtest=CoverageTest -Dupdate.expected=true` writes this page anew.
                """);
        page.append("\n## The guide to performance bonuses\n\n| item | served by |\n| --- | --- |\n");
        rows("S0", page);
        page.append("\n## The guide to retention bonuses\n\n| item | served by |\n| --- | --- |\n");
        rows("S1", page);
        page.append("\n## Traps in the guides\n\n| trap | rules and terms | shown by |\n| --- | --- | --- |\n");
        rows("T", page);
        return page.toString();
    }

    private void rows(String group, StringBuilder page) {
        coverage.items().stream().filter(item -> item.group().equals(group)).forEach(item -> {
            page.append("| **").append(item.id()).append("** ").append(cell(item.text()));
            page.append(" | ").append(cells(coverage.servers(item)));
            if (item.isTrap()) {
                page.append(" | ").append(cells(coverage.cases(item)));
            }
            page.append(" |\n");
        });
    }

    private static String cells(List<String> texts) {
        return String.join("<br>", texts.stream().map(CoverageTable::cell).toList());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
