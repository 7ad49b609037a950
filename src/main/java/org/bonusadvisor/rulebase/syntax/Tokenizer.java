package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cuts a rule file into tokens; what no rule can contain is told at its place. */
final class Tokenizer {
    private static final List<String> SIGNS = List.of(
            "&&", "||", "==", "!=", "<=", ">=", "<", ">", "=", "!", "(", ")", "[", "]", ",", ";", ":", ".", "@", "+",
            "-", "*", "/", "%", "{", "}", "?", "&", "|", "~", "^", "#");

    private static final Map<Integer, String> LOOK_ALIKES = Map.of(
            (int) '“', "\"",
            (int) '”', "\"",
            (int) '„', "\"",
            (int) '‘', "\"",
            (int) '’', "\"",
            (int) '–', "-",
            (int) '—', "-",
            (int) '≥', ">=",
            (int) '≤', "<=",
            (int) '≠', "!=");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokenizer(Source source, Problems problems) {
        this.text = source.text();
        this.problems = problems;
    }

    /** All tokens; the last one is the end of the file. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        add(Token.Kind.END, "", at, at);
        return tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"') {
            text();
        } else if (c == '\'') {
            problems.add("R003", new Span(at, at + 1), "a text stands between double quotes, not `'`", "\"");
            at++;
        } else if (isDigit(c)) {
            number();
        } else if (c == '$' || isLetter(c)) {
            int start = at;
            at++;
            while_(Tokenizer::isNamePart);
            add(c == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME, text.substring(start, at), start, at);
        } else {
            sign(c);
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add("R002", new Span(at, at + 2), "this comment is not closed; write `*/` at its end", "*/");
            at = text.length();
        } else {
            at = end + 2;
        }
    }

    private void text() {
        int start = at;
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '\\') {
                problems.add(
                        "R004",
                        new Span(at, Math.min(at + 2, text.length())),
                        "a text has no backslash in it; write the character itself, or leave it out",
                        "");
            }
            content.append(c);
            at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"' ? 2 : 1;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        } else {
            problems.add("R002", new Span(start, start + 1), "this text is not closed; write `\"` at its end", "\"");
        }
        add(Token.Kind.TEXT, content.toString(), start, at);
    }

    private void number() {
        int start = at;
        while_(c -> isNamePart(c) || c == '.');
        String digits = text.substring(start, at);
        if (!digits.matches("\\d+(\\.\\d+|L)?")) {
            String plain = digits.replace("_", "").replaceAll("[^0-9.].*", "");
            problems.add(
                    "R005",
                    new Span(start, at),
                    "`" + digits + "` is not a number as rules write it; write digits only",
                    plain.matches("\\d+(\\.\\d+)?") ? plain : "");
            digits = "0";
        }
        add(Token.Kind.NUMBER, digits, start, at);
    }

    private void sign(int c) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, sign, at, at + sign.length());
                at += sign.length();
                return;
            }
        }
        int end = at + Character.charCount(c);
        String instead = LOOK_ALIKES.getOrDefault(c, "");
        problems.add(
                "R001",
                new Span(at, end),
                "`" + text.substring(at, end) + "` cannot stand here"
                        + (c == 0xA0 ? "; it is a hard space, write an ordinary one" : ""),
                instead);
        at = end;
        if (instead.equals("\"")) {
            int close = at;
            while (close < text.length() && "“”„‘’\"\n".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            add(Token.Kind.TEXT, text.substring(at, close), at - 1, Math.min(close + 1, text.length()));
            at = close < text.length() && text.charAt(close) != '\n' ? close + 1 : close;
        } else if (!instead.isEmpty()) {
            add(Token.Kind.SIGN, instead, end - 1, end);
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

    private void add(Token.Kind kind, String content, int start, int end) {
        tokens.add(new Token(kind, content, new Span(start, end)));
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
