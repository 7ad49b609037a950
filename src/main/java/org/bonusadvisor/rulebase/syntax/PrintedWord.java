package org.bonusadvisor.rulebase.syntax;

import java.util.regex.Pattern;

/** The kinds of words that are printed, each of a form that can end nothing and begin nothing where it stands. */
enum PrintedWord {
    VARIABLE("\\$\\w*"),
    TYPE("[A-Z]\\w*(?:\\.[A-Z]\\w*)?"),
    CONSTANT("[A-Z]\\w*"),
    PROPERTY("[a-z]\\w*"),
    FUNCTION("sum|count|min|max|average"),
    GROUP("[a-z]+(?:-[a-z]+)*"),
    NUMBER("-?\\d+(?:\\.\\d+|L)?"),
    OTHER_LITERAL("true|false|null"),
    SIGN("[-+*/%<>]|[<>=!]=|&&|\\|\\||(?:not )?(?:contains|memberOf|matches)"),
    /** What stands between quotation marks: none of them, no backslash, and nothing that ends a line. */
    TEXT("(?:[^\"\\\\\\p{Cntrl}\\u0085\\u2028\\u2029]|\\t)*");

    private final Pattern form;

    PrintedWord(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * The word as it is.
     *
     * @throws IllegalArgumentException when it has another form
     */
    String of(String word) {
        if (!form.matcher(word).matches()) {
            throw new IllegalArgumentException("`" + word + "` cannot be printed");
        }
        return word;
    }
}
