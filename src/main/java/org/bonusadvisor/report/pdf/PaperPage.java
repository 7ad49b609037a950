package org.bonusadvisor.report.pdf;

import java.time.LocalDate;
import java.util.Set;

/**
 * A page that is to be printed.
 *
 * @param xhtml the page, well-formed, with a title and a language
 * @param css its style on paper
 * @param without classes of what is not printed
 * @param subject what it is about, for those who look for documents
 * @param date the day that it is of
 */
public record PaperPage(String xhtml, String css, Set<String> without, String subject, LocalDate date) {}
