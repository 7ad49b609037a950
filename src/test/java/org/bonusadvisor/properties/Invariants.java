package org.bonusadvisor.properties;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.PolicyKind;

/** What contract.md says is always true of an advice, judged from the advice as it is handed out. */
final class Invariants {
    private static final int MOST_WORDS = 150;
    private static final Set<String> SPOKEN = Set.of("OPENING", "EVIDENCE", "CRITICALITY", "ASK");

    /** What a text must not show: unfilled slots, words of the program, spaces where none belong. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("\\$\\{|[{}\\[\\]]|\\bnull\\b|\\bUNKNOWN\\b|[a-z]_[a-z]|  | [.,;:?!](?!\\w)|\\.\\.| $|^ ");

    /** Parts that are no sentences of the program: facts as judged, what the profile said, names, paths, titles of sources. */
    private static final Set<String> ECHO = Set.of(
            "facts",
            "trace",
            "profileId",
            "overrides",
            "extras",
            "engineer",
            "found",
            "at",
            "path",
            "unit",
            "source",
            "sources",
            "topic",
            "achievement",
            "id");

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern WRITTEN_DATE = Pattern.compile("\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}");

    static final List<Property> ALL = List.of(
            new Property("walk-away, target, opening and cap ascend from above zero", Invariants::amounts),
            new Property("no text has a blank, a word of the program or a stray space", Invariants::texts),
            new Property("every conclusion has a reason", Invariants::reasons),
            new Property("nothing that a veto rules out is recommended or asked for", Invariants::vetoes),
            new Property("no date of the plan lies before the day of the profile", Invariants::dates),
            new Property("there is one recommendation with the asks that belong to it", Invariants::one),
            new Property("opening to ask take at most 150 words", Invariants::spoken),
            new Property("e-mails take at most 150 words", Invariants::emails),
            new Property("no figure exceeds the maximum of the policy", Invariants::policy));

    private Invariants() {}

    private static List<String> amounts(Trial trial) {
        List<String> offences = new ArrayList<>();
        for (AmountAdvice amount : trial.advice().amounts()) {
            List<Sum> ascending = Stream.of(amount.walkAway(), amount.target(), amount.opening(), amount.cap())
                    .filter(sum -> sum != null)
                    .toList();
            for (int i = 0; i < ascending.size(); i++) {
                BigDecimal floor =
                        i == 0 ? BigDecimal.ZERO : ascending.get(i - 1).amount();
                if (ascending.get(i).amount().compareTo(floor) < 0) {
                    offences.add(amount.type() + ": " + ascending.get(i) + " is below " + floor);
                }
            }
            if (amount.target() != null && amount.target().amount().signum() <= 0) {
                offences.add(
                        amount.type() + ": the target is " + amount.target().amount());
            }
        }
        return offences;
    }

    private static List<String> texts(Trial trial) {
        List<String> offences = new ArrayList<>();
        texts("", trial.json(), offences);
        return offences;
    }

    private static void texts(String at, JsonNode node, List<String> offences) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            boolean summary =
                    at.equals("/evidence/achievements") && field.getKey().equals("title");
            if (!ECHO.contains(field.getKey()) && !field.getKey().startsWith("x-") && !summary) {
                texts(at + "/" + field.getKey(), field.getValue(), offences);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> texts(at, element, offences));
        }
        boolean sentence = node.isTextual() && !node.textValue().matches("[A-Z0-9_]*");
        if (sentence && UNSAYABLE.matcher(node.textValue()).find()) {
            offences.add(at + ": `" + node.textValue() + "`");
        }
    }

    private static List<String> reasons(Trial trial) {
        List<String> offences = new ArrayList<>();
        Advice advice = trial.advice();
        JsonNode json = trial.json();
        reason("recommendation", json.at("/recommendation/because"), offences);
        reason("timing", json.at("/timing/because"), offences);
        reason("leverage", json.at("/leverage/because"), offences);
        for (String list : List.of(
                "/recommendation/rejected",
                "/objections",
                "/redFlags",
                "/legalNotes",
                "/checklist",
                "/caseAgainst",
                "/alternatives",
                "/followUp/nextSteps")) {
            json.at(list).forEach(entry -> reason(list, entry.path("because"), offences));
        }
        if (!advice.recommendation().confidence().level().name().equals("HIGH")) {
            reason("confidence", json.at("/recommendation/confidence/because"), offences);
        }
        return offences;
    }

    private static void reason(String what, JsonNode because, List<String> offences) {
        if (because.isEmpty()) {
            offences.add(what + " has no reason");
        }
        for (JsonNode reason : because) {
            if (reason.path("rule").asText().isEmpty()
                    || reason.path("title").asText().isEmpty()) {
                offences.add(what + " has a reason without rule or title");
            }
        }
    }

    private static List<String> vetoes(Trial trial) {
        Set<String> vetoed = trial.vetoed();
        Advice advice = trial.advice();
        return Stream.concat(
                        Stream.of(advice.recommendation().type()),
                        Stream.concat(
                                advice.recommendation().order().stream(),
                                advice.amounts().stream().map(AmountAdvice::type)))
                .map(Enum::name)
                .filter(vetoed::contains)
                .map(type -> type + " is vetoed and asked for")
                .toList();
    }

    private static List<String> dates(Trial trial) {
        List<String> offences = new ArrayList<>();
        JsonNode json = trial.json();
        for (String part : List.of("timing", "calendar", "followUp")) {
            past(part, json.path(part), trial.advice().asOf(), offences);
        }
        return offences;
    }

    private static void past(String at, JsonNode node, LocalDate asOf, List<String> offences) {
        if (at.endsWith("because")) {
            return;
        }
        node.properties().forEach(field -> past(at + "/" + field.getKey(), field.getValue(), asOf, offences));
        if (node.isArray()) {
            node.forEach(element -> past(at, element, asOf, offences));
        }
        Stream.concat(
                        ISO_DATE.matcher(node.asText()).results().map(found -> LocalDate.parse(found.group())),
                        at.startsWith("followUp/evidenceLog")
                                ? Stream.empty() // The log is a template whose first entries are past results.
                                : WRITTEN_DATE.matcher(node.asText()).results().map(found -> written(found.group())))
                .filter(date -> date.isBefore(asOf))
                .forEach(date -> offences.add(at + " names " + date + ": `" + node.asText() + "`"));
    }

    private static LocalDate written(String date) {
        return LocalDate.parse(date, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    private static List<String> one(Trial trial) {
        List<String> offences = new ArrayList<>();
        Advice advice = trial.advice();
        BonusType type = advice.recommendation().type();
        if (type == null || type == BonusType.UNKNOWN) {
            offences.add("nothing is recommended");
        }
        if (advice.recommendation().rejected().stream().anyMatch(rejected -> rejected.type() == type)) {
            offences.add(type + " is recommended and rejected");
        }
        boolean asks =
                advice.amounts().stream().anyMatch(amount -> amount.type() == type || type == BonusType.BOTH_SEQUENCED);
        boolean figures = type != BonusType.WAIT && type != BonusType.PROMOTION && type != BonusType.EQUITY;
        if (figures != asks && (figures || type == BonusType.WAIT)) {
            offences.add(type + " has the amounts " + advice.amounts());
        }
        if (type == BonusType.BOTH_SEQUENCED
                && (advice.recommendation().order().size() != 2
                        || advice.timing().next() == null)) {
            offences.add("two bonuses without order or second date");
        }
        return offences;
    }

    private static List<String> spoken(Trial trial) {
        int words = trial.advice().script().beats().stream()
                .filter(beat -> SPOKEN.contains(beat.beat()))
                .mapToInt(beat -> words(beat.text()))
                .sum();
        return words <= MOST_WORDS && words == trial.advice().script().spokenWords()
                ? List.of()
                : List.of(words + " words, told " + trial.advice().script().spokenWords());
    }

    private static List<String> emails(Trial trial) {
        Advice.Emails email = trial.advice().followUp().email();
        return Stream.of(email.yes(), email.later(), email.no())
                .filter(text -> words(text) > MOST_WORDS || text.isBlank())
                .map(text -> words(text) + " words: `" + text + "`")
                .toList();
    }

    private static int words(String text) {
        return (int) Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static List<String> policy(Trial trial) {
        JsonNode policy = trial.profile().path("policy");
        List<String> offences = new ArrayList<>();
        for (AmountAdvice amount : trial.advice().amounts()) {
            if (amount.type() == BonusType.PERFORMANCE) {
                boolean formula = policy.path("kind").asText().equals(PolicyKind.FORMULA.name());
                JsonNode most = formula ? policy.at("/formula/capPercent") : policy.path("maxPercent");
                above(most, amount, true, offences);
            }
            if (amount.type() == BonusType.SPOT) {
                above(policy.at("/spot/max"), amount, false, offences);
            }
        }
        return offences;
    }

    private static void above(JsonNode most, AmountAdvice amount, boolean percent, List<String> offences) {
        for (Sum sum : Stream.of(amount.target(), amount.opening(), amount.cap())
                .filter(s -> s != null)
                .toList()) {
            BigDecimal value = percent ? sum.percent() : sum.amount();
            if (most.isNumber() && value != null && value.compareTo(most.decimalValue()) > 0) {
                offences.add(amount.type() + ": " + sum + " is above the maximum of " + most);
            }
        }
    }
}
