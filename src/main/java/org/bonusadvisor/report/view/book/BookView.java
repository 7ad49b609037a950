package org.bonusadvisor.report.view.book;

import java.util.List;

/**
 * The rule base as a document, as its pages show it.
 *
 * @param rules number of rules
 * @param cases number of cases
 * @param chapters the stages in their order
 * @param flows what is concluded and counted on the way
 * @param sources what the rules cite
 */
public record BookView(
        int rules, int cases, List<ChapterView> chapters, List<FlowView> flows, List<SourceView> sources) {

    /** The picture of what flows between the stages. */
    public Overview overview() {
        return Overview.of(chapters, flows);
    }

    /**
     * A stage.
     *
     * @param name its folder
     * @param questions its questions
     */
    public record ChapterView(String name, List<QuestionView> questions) {}

    /**
     * A question and the rules that answer it.
     *
     * @param name its name in links
     * @param file path of the rule file
     * @param text the question
     * @param rules its rules
     */
    public record QuestionView(String name, String file, String text, List<RuleView> rules) {
        /** The picture of what its rules read and feed. */
        public QuestionPicture picture() {
            return QuestionPicture.of(this);
        }

        /** Whether a rule of it reads what was concluded before. */
        public boolean reads() {
            return rules.stream().anyMatch(rule -> !rule.reads().isEmpty());
        }
    }

    /**
     * A conclusion or count on its way.
     *
     * @param type its name
     * @param says what it is
     * @param stages names of the stages that bring it about
     * @param from what it is counted from
     * @param makers ids of the rules that conclude it
     * @param into what it is counted into
     * @param readers ids of the rules that read it
     * @param readBy names of the stages that read it
     * @param shown whether the advice shows it or is made with it
     */
    public record FlowView(
            String type,
            String says,
            List<String> stages,
            List<String> from,
            List<String> makers,
            List<String> into,
            List<String> readers,
            List<String> readBy,
            boolean shown) {}

    /**
     * A source.
     *
     * @param id its id
     * @param title its title
     * @param grade its grade in words
     * @param url where it stands, empty when nowhere
     * @param rules ids of the rules that cite it
     */
    public record SourceView(String id, String title, String grade, String url, List<String> rules) {}
}
