package org.bonusadvisor.authoring;

import java.util.List;

/**
 * One thing in which the rules differ from what a case expects.
 *
 * @param expected what it expects
 * @param got what came instead
 * @param because which rules made it so, and what they judged; may be empty
 */
public record Difference(String expected, String got, List<String> because) {

    /** On one line. */
    public String text() {
        return "expected " + expected + ", got " + got + (because.isEmpty() ? "" : ", because " + because);
    }
}
