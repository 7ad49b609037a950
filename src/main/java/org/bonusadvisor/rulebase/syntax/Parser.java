package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a rule file. It knows only what a rule may say, so nothing else can get to the engine: what it does not know
 * is told at its place, and reading goes on with the next part that can be made out.
 */
public final class Parser {
    private static final Set<String> FOREIGN = Set.of(
            "function",
            "declare",
            "query",
            "global",
            "dialect",
            "unit",
            "entry",
            "window",
            "expander",
            "template",
            "trait",
            "eval",
            "attributes");

    private static final Set<String> HEAD = Set.of("package", "agenda-group", "import", "rule");

    private final Source source;
    private final Problems problems;
    private final Cursor cursor;
    private final List<String> imports = new ArrayList<>();
    private final List<RuleTree> rules = new ArrayList<>();
    private String packageName = "";
    private String group = "";
    private Span packageSpan = new Span(0, 0);
    private Span groupSpan = packageSpan;

    private Parser(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.cursor = new Cursor(new Tokenizer(source, problems).tokens());
    }

    /** The rules of a file; what is wrong goes to the problems. */
    public static FileTree parse(Source source, Problems problems) {
        return new Parser(source, problems).file();
    }

    private FileTree file() {
        while (!cursor.at(Token.Kind.END)) {
            Token start = cursor.peek();
            problems.in("");
            try {
                part(start);
            } catch (SyntaxException e) {
                problems.add(e.code(), e.span(), e.text(), e.instead());
                cursor.toLine(start, Parser::beginsPart);
            }
        }
        problems.in("");
        return new FileTree(source, packageName, group, imports, rules, packageSpan, groupSpan);
    }

    private void part(Token start) {
        if (cursor.skip("package")) {
            packageName = qualified();
            packageSpan = start.span().to(cursor.last());
            cursor.skip(";");
        } else if (agendaGroup()) {
            group = cursor.take(Token.Kind.TEXT, "the stage's name in quotation marks")
                    .text();
            groupSpan = start.span().to(cursor.last());
        } else if (cursor.skip("import")) {
            foreignImport();
            imports.add(qualified());
            cursor.skip(";");
        } else if (cursor.at("rule")) {
            new RuleParser(cursor, problems).rule().ifPresent(rules::add);
        } else {
            throw unexpected();
        }
    }

    private static boolean beginsPart(Cursor cursor) {
        return cursor.at("package") || cursor.at("import") || cursor.at("agenda") || cursor.atRule();
    }

    private SyntaxException unexpected() {
        Token token = cursor.peek();
        if (token.isAny(FOREIGN)) {
            return new SyntaxException(
                    "R030",
                    token.span(),
                    "`" + token.text()
                            + "` is not for rule files; write only rules, each with conditions and one conclusion",
                    "");
        }
        String word = word();
        String near = token.is(Token.Kind.NAME) ? Nearest.to(word, HEAD) : "";
        return new SyntaxException(
                "R010",
                new Span(token.span().start(), token.span().start() + Math.max(1, word.length())),
                "did not expect " + (word.contains("-") ? "`" + word + "`" : token.shown()) + " between the rules"
                        + (near.isEmpty()
                                ? "; a rule begins with `rule` and ends with `end`"
                                : "; write `" + near + "`"),
                near);
    }

    /** The word here, with what is joined to it by a hyphen. */
    private String word() {
        Token token = cursor.peek();
        boolean joined = token.touches(cursor.peek(1))
                && cursor.peek(1).is("-")
                && cursor.peek(1).touches(cursor.peek(2))
                && cursor.peek(2).is(Token.Kind.NAME);
        return joined ? token.text() + "-" + cursor.peek(2).text() : token.text();
    }

    private boolean agendaGroup() {
        boolean here = word().equals("agenda-group");
        if (here) {
            cursor.pass(3);
        }
        return here;
    }

    private void foreignImport() {
        if (cursor.at("static") || cursor.at("function")) {
            throw new SyntaxException(
                    "R045", cursor.peek().span(), "a rule uses only facts and conclusions; take this import out", "");
        }
    }

    private String qualified() {
        StringBuilder name = new StringBuilder(cursor.take(Token.Kind.NAME, "a name such as org.bonusadvisor.rules")
                .text());
        while (cursor.skip(".")) {
            String part = cursor.skip("*")
                    ? "*"
                    : cursor.take(Token.Kind.NAME, "a name").text();
            name.append('.').append(part);
        }
        return name.toString();
    }
}
