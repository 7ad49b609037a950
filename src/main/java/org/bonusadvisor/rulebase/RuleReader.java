package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Property;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads rule files into {@link Rule}s and tells what is wrong in them before the engine sees them. */
final class RuleReader {
    private static final String PACKAGE = "org.bonusadvisor.rules";
    private static final Pattern POSITION = Pattern.compile("\\[(?:Error|ERR) \\d+\\] Line (\\d+):(\\d+) (.*)");

    private static final Pattern INSERT = Pattern.compile("insert\\(\\s*new\\s+(\\w+)");

    private final List<Rule> rules = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, String> placeOfId = new HashMap<>();

    /** Reads one file. */
    void read(String file, String text) {
        Stage stage = Stage.of(file.split("/", 2)[0]).orElse(null);
        if (stage == null) {
            problems.add(new RuleProblem(
                    file, 0, "", "the file stands in no stage; move it to one of the folders " + FactTypes.stages()));
            return;
        }
        PackageDescr content = parse(file, text);
        if (content == null) {
            return;
        }
        checkHead(file, stage, content);
        for (RuleDescr rule : content.getRules()) {
            add(file, stage, text, rule);
        }
    }

    private @org.jspecify.annotations.Nullable PackageDescr parse(String file, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr content = null;
        try {
            content = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            problems.add(new RuleProblem(file, 0, "", "the file cannot be read as rules"));
        }
        for (DroolsError error : parser.getErrors()) {
            Matcher position = POSITION.matcher(error.getMessage());
            int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
            String what = error.getMessage();
            if (position.find()) {
                line = Integer.parseInt(position.group(1));
                what = position.group(3);
            }
            problems.add(new RuleProblem(file, line, Sentences.ruleAt(text, line), Sentences.syntax(what)));
        }
        return parser.hasErrors() ? null : content;
    }

    private void checkHead(String file, Stage stage, PackageDescr content) {
        if (!PACKAGE.equals(content.getName())) {
            problems.add(new RuleProblem(
                    file,
                    1,
                    "",
                    "the package must be `" + PACKAGE + "`, found `" + content.getName()
                            + "`; rules in different packages can lose firings"));
        }
        AttributeDescr group = content.getAttribute("agenda-group");
        String name = group == null ? "" : group.getValue().replace("\"", "");
        if (!stage.folder().equals(name)) {
            problems.add(
                    new RuleProblem(
                            file,
                            2,
                            "",
                            "write `agenda-group \"" + stage.folder()
                                    + "\"` below the package line; without it the rules of this file never fire in their stage"));
        }
        if (content.getRules().isEmpty()) {
            problems.add(new RuleProblem(file, 1, "", "the file holds no rule"));
        }
    }

    private void add(String file, Stage stage, String text, RuleDescr descr) {
        int line = Sentences.lineOf(text, descr.getName(), descr.getLine());
        List<Rule.Condition> conditions = new Conditions().of(descr.getLhs());
        Rule rule = new Rule(
                descr.getName(),
                metadata(file, line, descr, "title"),
                metadata(file, line, descr, "why"),
                metadata(file, line, descr, "source"),
                metadata(file, line, descr, "grade"),
                stage,
                file,
                line,
                conditions,
                concludes(String.valueOf(descr.getConsequence())));
        String before = placeOfId.putIfAbsent(rule.id(), rule.at());
        if (before != null) {
            problems.add(new RuleProblem(
                    file, line, rule.name(), "the id `" + rule.id() + "` is taken by the rule at " + before));
        }
        for (Rule.Condition condition : conditions) {
            check(rule, condition);
        }
        rules.add(rule);
    }

    private static String concludes(String consequence) {
        Matcher insert = INSERT.matcher(consequence);
        return insert.find() ? insert.group(1) : "";
    }

    private String metadata(String file, int line, RuleDescr rule, String key) {
        AnnotationDescr annotation = rule.getAnnotation(key);
        if (annotation == null || annotation.getValue() == null) {
            problems.add(new RuleProblem(
                    file, line, rule.getName(), "the rule has no @" + key + "( \"…\" ); write one below its name"));
            return "";
        }
        return AnnotationDescr.unquote(String.valueOf(annotation.getValue())).trim();
    }

    private void check(Rule rule, Rule.Condition condition) {
        Class<?> type = FactTypes.type(condition.type());
        if (type == null) {
            problems.add(new RuleProblem(
                    rule.file(),
                    rule.line(),
                    rule.name(),
                    "there is no fact or conclusion `" + condition.type() + "`"
                            + FactTypes.maybe(condition.type(), FactTypes.types())));
            return;
        }
        for (String path : condition.properties()) {
            if (Property.of(type, path).isEmpty()) {
                problems.add(new RuleProblem(
                        rule.file(),
                        rule.line(),
                        rule.name(),
                        "`" + condition.type()
                                + "` has no property `" + path + "`"
                                + FactTypes.maybe(path, FactTypes.properties(type, path))));
            }
        }
    }

    /** The rules read so far, in the order of files and lines. */
    List<Rule> rules() {
        return rules;
    }

    /** Everything wrong so far. */
    List<RuleProblem> problems() {
        Set<RuleProblem> distinct = new LinkedHashSet<>(problems);
        return List.copyOf(distinct);
    }
}
