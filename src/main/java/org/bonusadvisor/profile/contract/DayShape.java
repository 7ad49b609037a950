package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Day;
import org.jspecify.annotations.Nullable;

/** A date, ISO 8601, of a year in which something about today's pay can happen. */
record DayShape() implements Shape {
    private static final int LENGTH = "2026-03-31".length();
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;
    private static final String SCHEMA_PATTERN = "^(19[0-9]{2}|[2-9][0-9]{3})-[0-9]{2}-[0-9]{2}$";
    private static final Pattern NEARLY = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(T.{0,40})?");

    /** The date of a node, or null when it is none. */
    static @Nullable LocalDate parsed(JsonNode node) {
        if (!node.isTextual() || node.textValue().length() != LENGTH) {
            return null;
        }
        String text = node.textValue();
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        boolean possible = year >= EARLIEST_YEAR
                && ChronoField.MONTH_OF_YEAR.range().isValidIntValue(month)
                && day > 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return possible ? LocalDate.of(year, month, day) : null;
    }

    /** The number that digits stand for, -1 when they are none. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int at = start; at < end; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    @Override
    public Object unknown() {
        return Day.UNKNOWN;
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        LocalDate date = parsed(node);
        if (date == null) {
            binding.refuse(at, node, allowed(), meant(node.asText()));
        }
        LocalDate asOf = binding.asOf();
        return date == null || asOf == null ? Day.UNKNOWN : Day.of(date, asOf);
    }

    private static @Nullable String meant(String given) {
        Matcher nearly = NEARLY.matcher(given.strip());
        if (!nearly.matches()) {
            return null;
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(nearly.group(1)), Integer.parseInt(nearly.group(2)));
            int day = Math.min(Integer.parseInt(nearly.group(3)), month.lengthOfMonth());
            boolean plausible = month.getYear() >= EARLIEST_YEAR && month.getYear() <= LATEST_YEAR;
            return plausible ? month.atDay(day).toString() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String allowed() {
        return "a date such as 2026-03-31, from %d to %d".formatted(EARLIEST_YEAR, LATEST_YEAR);
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        definitions
                .putObject("day")
                .put("description", allowed())
                .put("type", "string")
                .put("format", "date")
                .put("pattern", SCHEMA_PATTERN);
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/day");
    }
}
