package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;

/**
 * Reads a rule file. It knows only what a rule may say, so nothing else can get to the engine: what it does not know
 * is told at its place, and reading goes on with the next rule.
 */
public final class Parser {
    private static final Set<String> CLAUSES = Set.of("rule", "when", "then", "end");
    private static final Set<String> FUNCTIONS = Set.of("sum", "count", "min", "max", "average");

    private final Source source;
    private final Problems problems;
    private final List<Token> tokens;
    private final ExpressionParser expressions;
    private final Cursor cursor;

    private Parser(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.tokens = new Tokenizer(source, problems).tokens();
        this.cursor = new Cursor(tokens);
        this.expressions = new ExpressionParser(cursor);
    }

    /** The rules of a file; what is wrong goes to the problems. */
    public static FileTree parse(Source source, Problems problems) {
        return new Parser(source, problems).file();
    }

    private FileTree file() {
        String packageName = "";
        String group = "";
        Span packageSpan = new Span(0, 0);
        Span groupSpan = packageSpan;
        List<String> imports = new ArrayList<>();
        List<RuleTree> rules = new ArrayList<>();
        while (!cursor.at(Token.Kind.END)) {
            Token start = cursor.peek();
            try {
                if (cursor.skip("package")) {
                    packageName = qualified();
                    packageSpan = start.span().to(cursor.last());
                    cursor.skip(";");
                } else if (agendaGroup()) {
                    group = cursor.take(Token.Kind.TEXT, "the stage's name in quotes")
                            .text();
                    groupSpan = start.span().to(cursor.last());
                } else if (cursor.skip("import")) {
                    imports.add(qualified());
                    cursor.skip(";");
                } else if (cursor.at("rule")) {
                    problems.in("");
                    rules.add(rule());
                } else {
                    throw unexpectedOutside();
                }
            } catch (SyntaxException e) {
                // What cannot be read on a line with an odd character is that character's doing.
                if (!problems.tellsOf(source.line(e.span().start()))) {
                    problems.add(e.code(), e.span(), e.text(), e.instead());
                }
                cursor.toNextRule(start);
            }
        }
        problems.in("");
        return new FileTree(source, packageName, group, imports, rules, packageSpan, groupSpan);
    }

    private SyntaxException unexpectedOutside() {
        Token token = cursor.peek();
        if (Set.of("function", "declare", "query", "global", "dialect", "unit", "entry-point", "window")
                .contains(token.text())) {
            return new SyntaxException(
                    "R030",
                    token.span(),
                    "`" + token.text() + "` is not for rule files; a rule has only conditions and one conclusion",
                    "");
        }
        String near = Nearest.to(token.text(), Set.of("package", "agenda-group", "import", "rule"));
        return new SyntaxException(
                "R010",
                token.span(),
                "did not expect " + token.shown() + " between the rules"
                        + (near.isEmpty() ? "; a rule begins with `rule` and ends with `end`" : ""),
                near);
    }

    private boolean agendaGroup() {
        if (cursor.at("agenda") && cursor.peek(1).is("-") && cursor.peek(2).is("group")) {
            cursor.next();
            cursor.next();
            cursor.next();
            return true;
        }
        return false;
    }

    private String qualified() {
        StringBuilder name = new StringBuilder(cursor.take(Token.Kind.NAME, "a name such as org.bonusadvisor.rules")
                .text());
        while (cursor.skip(".")) {
            name.append('.')
                    .append(
                            cursor.skip("*")
                                    ? "*"
                                    : cursor.take(Token.Kind.NAME, "a name").text());
        }
        return name.toString();
    }

    private RuleTree rule() {
        Span start = cursor.next().span();
        Token name = cursor.take(Token.Kind.TEXT, "the rule's name in quotes");
        problems.in(name.text());
        List<RuleTree.Metadata> metadata = new ArrayList<>();
        while (!cursor.at("when")) {
            if (!cursor.at("@")) {
                throw attribute();
            }
            metadata.add(metadata());
        }
        cursor.next();
        List<Condition> conditions = new ArrayList<>();
        while (!cursor.at("then")) {
            if (cursor.at("end") || cursor.at("rule") || cursor.at("insert") || cursor.at(Token.Kind.END)) {
                throw missing("R012", "then", "between the conditions and `insert( … )`");
            }
            conditions.add(condition());
        }
        Span then = cursor.next().span();
        if (conditions.isEmpty()) {
            problems.add(
                    "R020",
                    then,
                    "the rule asks for nothing, so it would always fire; write a condition between `when` and `then`",
                    "");
        }
        Expression.Creation conclusion = conclusion();
        if (!cursor.at("end")) {
            throw afterConclusion();
        }
        return new RuleTree(
                name.text(),
                metadata,
                conditions,
                conclusion,
                name.span(),
                start.to(cursor.next().span()));
    }

    private SyntaxException attribute() {
        Token token = cursor.peek();
        if (token.is("then") || CLAUSES.contains(token.text()) || startsPattern()) {
            return missing("R012", "when", "between the metadata and the conditions");
        }
        if (Set.of(
                        "salience",
                        "dialect",
                        "no",
                        "lock",
                        "activation",
                        "ruleflow",
                        "date",
                        "enabled",
                        "duration",
                        "timer",
                        "auto",
                        "agenda",
                        "extends")
                .contains(token.text())) {
            return new SyntaxException(
                    "R031",
                    token.span(),
                    "a rule has no `" + token.text()
                            + "`; order comes from the stages, and precedence from candidates: take the line out",
                    "");
        }
        return new SyntaxException(
                "R011",
                token.span(),
                "did not expect " + token.shown() + " here; expected `@title( \"…\" )` and the like, or `when`",
                Nearest.to(token.text(), Set.of("when")));
    }

    private boolean startsPattern() {
        Token token = cursor.peek();
        return token.is(Token.Kind.VARIABLE)
                || token.is(Token.Kind.NAME)
                        && Character.isUpperCase(token.text().charAt(0))
                        && cursor.peek(1).is("(");
    }

    private RuleTree.Metadata metadata() {
        cursor.next();
        Token key = cursor.take(Token.Kind.NAME, "the name of the metadata, such as `title`");
        Token open = cursor.open("after `@" + key.text() + "`");
        Token value = cursor.take(Token.Kind.TEXT, "a text in quotes");
        cursor.close(open);
        return new RuleTree.Metadata(key.text(), value.text(), key.span(), value.span());
    }

    private Condition condition() {
        Token start = cursor.peek();
        if (cursor.at("not") || cursor.at("exists")) {
            cursor.next();
            List<Condition> inner = cursor.at("(") ? group(cursor.next()) : List.of(condition());
            return new Condition.Existence(start.is("not"), inner, start.span().to(cursor.last()));
        }
        if (cursor.at("accumulate")) {
            cursor.next();
            return accumulation(start);
        }
        if (cursor.at("(")) {
            return either(cursor.next());
        }
        return pattern();
    }

    /** One or several conditions in brackets that are already open. */
    private List<Condition> group(Token open) {
        List<Condition> inner = new ArrayList<>();
        do {
            inner.add(condition());
            cursor.skip("and");
        } while (!cursor.at(")") && continues());
        cursor.close(open);
        return inner;
    }

    private boolean continues() {
        return cursor.at("not") || cursor.at("exists") || cursor.at("(") || cursor.at("accumulate") || startsPattern();
    }

    private Condition either(Token open) {
        List<List<Condition>> branches = new ArrayList<>();
        List<Condition> branch = new ArrayList<>();
        while (true) {
            branch.add(condition());
            cursor.skip("and");
            if (cursor.skip("or")) {
                branches.add(branch);
                branch = new ArrayList<>();
            } else if (cursor.at(")") || !continues()) {
                break;
            }
        }
        branches.add(branch);
        cursor.close(open);
        return new Condition.Either(branches, open.span().to(cursor.last()));
    }

    private Condition accumulation(Token start) {
        Token open = cursor.open("after `accumulate`");
        List<Condition> over = new ArrayList<>();
        do {
            over.add(condition());
            cursor.skip("and");
        } while (continues());
        semicolon("between the facts and what is counted of them");
        List<Condition.Function> functions = new ArrayList<>();
        do {
            functions.add(function());
        } while (cursor.skip(","));
        List<Constraint> filter = new ArrayList<>();
        if (cursor.skip(";")) {
            do {
                Expression expression = expressions.condition();
                filter.add(new Constraint(null, expression, expression.span()));
            } while (cursor.skip(","));
        }
        cursor.close(open);
        return new Condition.Accumulation(over, functions, filter, start.span().to(cursor.last()));
    }

    private void semicolon(String where) {
        if (!cursor.skip(";")) {
            throw missing("R013", ";", where);
        }
    }

    private Condition.Function function() {
        Token variable = cursor.take(Token.Kind.VARIABLE, "a variable for the count, such as `$total`");
        colon();
        Token name = cursor.take(
                Token.Kind.NAME,
                "one of " + String.join(", ", FUNCTIONS.stream().sorted().toList()));
        if (!FUNCTIONS.contains(name.text())) {
            throw new SyntaxException(
                    "R014",
                    name.span(),
                    "`" + name.text() + "` cannot be counted; there are "
                            + String.join(", ", FUNCTIONS.stream().sorted().toList()),
                    Nearest.to(name.text(), FUNCTIONS));
        }
        Token open = cursor.open("after `" + name.text() + "`");
        Expression argument = cursor.at(")") ? null : expressions.value();
        cursor.close(open);
        return new Condition.Function(
                variable.text(), name.text(), argument, variable.span().to(cursor.last()));
    }

    private void colon() {
        if (!cursor.skip(":")) {
            throw missing("R013", ":", "after the variable");
        }
    }

    private Condition pattern() {
        Token start = cursor.peek();
        String variable = null;
        if (cursor.at(Token.Kind.VARIABLE)) {
            variable = cursor.next().text();
            colon();
        }
        Token type = cursor.peek();
        if (!type.is(Token.Kind.NAME)
                || !cursor.peek(1).is("(") && !Character.isUpperCase(type.text().charAt(0))) {
            throw notACondition(type);
        }
        if (Set.of("eval", "forall", "from").contains(type.text())) {
            throw new SyntaxException(
                    "R032", type.span(), "`" + type.text() + "` is not allowed in a rule; ask for a fact instead", "");
        }
        cursor.next();
        Token open = cursor.open("after `" + type.text() + "`");
        List<Constraint> constraints = new ArrayList<>();
        if (!cursor.at(")")) {
            do {
                constraints.add(constraint());
            } while (cursor.skip(","));
        }
        cursor.close(open);
        if (cursor.at("from") || cursor.at("over")) {
            throw new SyntaxException(
                    "R032",
                    cursor.peek().span(),
                    "`" + cursor.peek().text() + "` is not allowed in a rule; ask for a fact instead",
                    "");
        }
        return new Condition.Pattern(
                variable, type.text(), constraints, type.span(), start.span().to(cursor.last()));
    }

    private SyntaxException notACondition(Token token) {
        String near = Nearest.to(token.text(), Set.of("then", "not", "exists", "accumulate", "end"));
        return new SyntaxException(
                "R011",
                token.span(),
                "did not expect " + token.shown()
                        + " here; expected a condition such as `Engineer( tenureMonths >= 6 )`, or `then`",
                near);
    }

    private Constraint constraint() {
        Token start = cursor.peek();
        if (start.is(Token.Kind.VARIABLE) && cursor.peek(1).is(":")) {
            cursor.next();
            cursor.next();
            Expression value = expressions.value();
            return new Constraint(start.text(), value, start.span().to(cursor.last()));
        }
        if (start.is(Token.Kind.NAME) && cursor.peek(1).is(":")) {
            throw new SyntaxException("R015", start.span(), "a variable begins with `$`", "$" + start.text());
        }
        Expression expression = expressions.condition();
        return new Constraint(null, expression, start.span().to(cursor.last()));
    }

    private Expression.Creation conclusion() {
        Token insert = cursor.peek();
        if (!insert.is("insert")) {
            throw new SyntaxException(
                    "R033",
                    insert.span(),
                    insert.is("end")
                            ? "the rule concludes nothing; write `insert( new … ( … ) );` after `then`"
                            : "after `then` a rule only says `insert( new … ( … ) );`, found " + insert.shown(),
                    Nearest.to(insert.text(), Set.of("insert")));
        }
        cursor.next();
        Token open = cursor.open("after `insert`");
        Expression.Creation made = expressions.creation();
        cursor.close(open);
        semicolon("at the end of the conclusion");
        return made;
    }

    private SyntaxException afterConclusion() {
        Token token = cursor.peek();
        if (token.is("rule") || token.is(Token.Kind.END) || token.is("package")) {
            return missing("R012", "end", "after the conclusion");
        }
        if (token.is("insert")) {
            return new SyntaxException(
                    "R034", token.span(), "a rule concludes one thing; write a second rule for the other", "");
        }
        return new SyntaxException(
                "R033",
                token.span(),
                "after its conclusion a rule ends; found " + token.shown(),
                Nearest.to(token.text(), Set.of("end")));
    }

    private SyntaxException missing(String code, String what, String where) {
        return cursor.missing(code, what, where);
    }

    /** What cannot be read, at its place. */
    static final class SyntaxException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Span span;
        private final String instead;

        SyntaxException(String code, Span span, String text, String instead) {
            super(text, null, false, false);
            this.code = code;
            this.span = span;
            this.instead = instead;
        }

        String code() {
            return code;
        }

        Span span() {
            return span;
        }

        String text() {
            return String.valueOf(getMessage());
        }

        String instead() {
            return instead;
        }
    }
}
