package org.bonusadvisor.authoring.book;

import java.util.List;
import org.bonusadvisor.rulebase.Stage;

/**
 * A stage and its questions.
 *
 * @param stage the stage
 * @param questions its questions in the order of their files
 */
public record Chapter(Stage stage, List<Question> questions) {}
