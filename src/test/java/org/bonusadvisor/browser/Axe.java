package org.bonusadvisor.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.WebDriver;

/** What axe-core finds against a page. */
final class Axe {
    private Axe() {}

    /** One line for each element that breaks a rule: the rule, what it asks, the element. */
    static List<String> violations(WebDriver driver) {
        return new AxeBuilder()
                .setLegacyMode(true).analyze(driver).getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node.getHtml())))
                        .toList();
    }

    private static String line(Rule rule, String html) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + ": " + html;
    }
}
