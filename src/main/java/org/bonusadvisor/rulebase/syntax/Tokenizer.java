package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cuts a rule file into tokens; what no rule can contain is told at its place. */
final class Tokenizer {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 80;

    private static final List<String> SIGNS = List.of(
            "&&", "||", "==", "!=", "<=", ">=", "<", ">", "=", "!", "(", ")", "[", "]", ",", ";", ":", ".", "@", "+",
            "-", "*", "/", "%", "{", "}", "?", "&", "|", "~", "^", "#");

    private static final String CURLY_QUOTES = "“”„‟«»";

    private static final Map<Integer, String> LOOK_ALIKES =
            Map.of((int) '–', "-", (int) '—', "-", (int) '−', "-", (int) '≥', ">=", (int) '≤', "<=", (int) '≠', "!=");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean first = true;

    Tokenizer(Source source, Problems problems) {
        this.text = source.text();
        this.problems = problems;
    }

    /** All tokens; the last one is the end of the file. */
    List<Token> tokens() {
        new InvisibleCharacters(text, problems).tell();
        while (at < text.length()) {
            next();
        }
        add(Token.Kind.END, "", at, at);
        return tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (c == '\n') {
            first = true;
            at++;
        } else if (c == ' ' || c == '\t' || c == '\r' || InvisibleCharacters.is(c)) {
            at += Character.charCount(c);
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"') {
            text();
        } else if (c == '\'' || c == '‘' || c == '’') {
            singleQuoted();
        } else if (CURLY_QUOTES.indexOf(c) >= 0) {
            curlyQuoted();
        } else if (isDigit(c)) {
            number();
        } else if (isLetter(c) && afterRule()) {
            unquotedName();
        } else if (c == '$' || isLetter(c)) {
            name(c);
        } else {
            sign(c);
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.unreadable(
                    "R002", new Span(at, at + 2), "this comment is not closed; write `*/` at its end", "*/");
            problems.cutOff();
            at = text.length();
        } else {
            at = end + 2;
        }
    }

    private void text() {
        int start = at;
        StringBuilder content = new StringBuilder();
        at++;
        boolean told = false;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '\\' && !told) {
                told = true;
                problems.unreadable(
                        "R004",
                        new Span(at, Math.min(at + 2, endOfLine())),
                        "a text has no backslash in it; write the character itself, or leave it out",
                        "");
            }
            int whole = text.codePointAt(at);
            content.append(InvisibleCharacters.is(whole) ? "" : Character.toString(whole));
            boolean escaped = c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            at += escaped ? 2 : Character.charCount(whole);
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        } else {
            unclosed(start);
        }
        add(content.toString(), start);
    }

    private void unclosed(int start) {
        for (int i = at - 1; i > start; i--) {
            if (CURLY_QUOTES.indexOf(text.charAt(i)) >= 0) {
                problems.unreadable("R001", new Span(i, i + 1), "write a straight quotation mark here", "\"");
                return;
            }
        }
        problems.unreadable(
                "R002",
                new Span(start, start + 1),
                "this quotation mark has no partner on its line; a text stands between two of them",
                "");
    }

    private void singleQuoted() {
        int start = at;
        at++;
        while_(c -> c != '\'' && c != '‘' && c != '’' && c != '\n' && c != '"');
        boolean closed = at < text.length() && "'‘’".indexOf(text.charAt(at)) >= 0;
        String content = text.substring(start + 1, at);
        at = closed ? at + 1 : start + 1;
        problems.unreadable(
                "R003",
                new Span(start, at),
                "a text stands between double quotation marks",
                closed ? "\"" + content + "\"" : "\"");
        if (closed) {
            add(Token.Kind.TEXT, content, start, at);
        }
    }

    private void curlyQuoted() {
        int start = at;
        at++;
        while_(c -> CURLY_QUOTES.indexOf(c) < 0 && c != '"' && c != '\n');
        String content = text.substring(start + 1, at);
        boolean closed = at < text.length() && text.charAt(at) != '\n';
        at = closed ? at + 1 : at;
        problems.unreadable(
                "R001",
                new Span(start, closed ? at : start + 1),
                "a text stands between straight quotation marks, not curly ones",
                closed ? "\"" + content + "\"" : "\"");
        add(Token.Kind.TEXT, content, start, at);
    }

    /** Whether the word {@code rule} began this line and nothing else stands between. */
    private boolean afterRule() {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return before != null && before.is("rule") && before.first() && !first;
    }

    private void unquotedName() {
        int start = at;
        at = endOfLine();
        String name = text.substring(start, at).replace("\"", "").strip();
        problems.unreadable(
                "R018",
                new Span(
                        start, start + text.substring(start, at).stripTrailing().length()),
                "the name of a rule stands between quotation marks",
                "\"" + name + "\"");
        add(Token.Kind.TEXT, name, start, at);
    }

    /** Tells {@code 80,000}, which reads as two numbers. */
    private boolean separated(int start, String digits) {
        int last = tokens.size() - 1;
        boolean joined = last > 0
                && digits.matches("0\\d\\d")
                && tokens.get(last).is(",")
                && tokens.get(last).span().end() == start
                && tokens.get(last - 1).is(Token.Kind.NUMBER)
                && tokens.get(last - 1).touches(tokens.get(last));
        if (joined) {
            Token front = tokens.get(last - 1);
            problems.unreadable(
                    "R005",
                    new Span(front.span().start(), at),
                    "a number has no separators; write digits only, as in `80000` or `2.5`",
                    front.text() + digits);
        }
        return joined;
    }

    private void number() {
        int start = at;
        while_(c -> isNamePart(c) || c == '.');
        String digits = text.substring(start, at);
        if (separated(start, digits)) {
            return;
        }
        String wrong = NumberText.wrong(digits);
        if (!wrong.isEmpty()) {
            problems.unreadable("R005", new Span(start, at), wrong, NumberText.instead(digits));
            digits = "0";
        }
        add(Token.Kind.NUMBER, digits, start, at);
    }

    private void name(int c) {
        int start = at;
        at++;
        while_(Tokenizer::isNamePart);
        String name = text.substring(start, at);
        if (name.length() > LONGEST_NAME) {
            problems.unreadable(
                    "R039",
                    new Span(start, at),
                    "this word has " + name.length() + " characters; at most " + LONGEST_NAME + " are allowed",
                    "");
            name = name.substring(0, LONGEST_NAME);
        }
        add(c == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME, name, start, at);
    }

    private void sign(int c) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, sign, at, at + sign.length());
                at += sign.length();
                return;
            }
        }
        if (Character.isLetter(c)) {
            foreignLetter(c);
        } else {
            strange(c);
        }
    }

    /** A letter outside a to z may look like one of them, so the whole word is shown. */
    private void foreignLetter(int c) {
        int letter = at;
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean inside = before != null && before.span().end() == at && !before.is(Token.Kind.SIGN);
        int start = inside && before != null ? before.span().start() : at;
        while (at < text.length() && Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        problems.unreadable(
                "R001",
                new Span(letter, letter + Character.charCount(c)),
                "`" + Character.toString(c) + "` in `" + text.substring(start, Math.min(at, start + LONGEST_NAME))
                        + "` is not one of the letters a to z, even if it looks like one; type the word anew",
                "");
        if (inside) {
            tokens.remove(tokens.size() - 1);
        }
        add(Token.Kind.NAME, "x" + text.substring(start, at), start, at);
    }

    private void strange(int c) {
        int start = at;
        while (at < text.length() && text.codePointAt(at) == c) {
            at += Character.charCount(c);
        }
        String instead = LOOK_ALIKES.getOrDefault(c, "");
        boolean space = Character.isSpaceChar(c);
        problems.unreadable(
                "R001",
                new Span(start, at),
                space
                        ? "this is not an ordinary space, though it looks like one; type it anew"
                        : "`" + Character.toString(c) + "` cannot stand here"
                                + (instead.isEmpty() ? "; take it out" : "; write `" + instead + "`"),
                instead);
        if (!instead.isEmpty()) {
            add(Token.Kind.SIGN, instead, start, at);
        }
    }

    private void while_(IntPredicate fits) {
        while (at < text.length() && fits.test(text.charAt(at))) {
            at++;
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void add(String content, int start) {
        int slot = content.indexOf("${");
        if (slot >= 0) {
            problems.unreadable(
                    "R004",
                    new Span(start, at),
                    "a text of a rule has no slots such as `${…}`; they belong into the phrases",
                    "");
        }
        if (content.length() > LONGEST_TEXT) {
            problems.unreadable(
                    "R039",
                    new Span(start, at),
                    "this text has " + content.length() + " characters; at most " + LONGEST_TEXT + " are allowed",
                    "");
        }
        add(Token.Kind.TEXT, content, start, at);
    }

    private void add(Token.Kind kind, String content, int start, int end) {
        tokens.add(new Token(kind, content, new Span(start, end), first));
        first = false;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isNamePart(int c) {
        return isLetter(c) || isDigit(c);
    }
}
