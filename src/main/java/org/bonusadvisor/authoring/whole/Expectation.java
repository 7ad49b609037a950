package org.bonusadvisor.authoring.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.Script;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.profile.ProfileReader;
import org.jspecify.annotations.Nullable;

/** What a good coach expects of an advice, and how an advice differs from it. */
public final class Expectation {
    private static final Set<String> FIELDS = Set.of(
            "profile",
            "why",
            "covers",
            "shows",
            "type",
            "also_ok",
            "condition_also_ok",
            "mode",
            "variant",
            "order",
            "rules",
            "silent",
            "amounts",
            "target_pct",
            "opening_max_pct",
            "walkaway_min_pct",
            "stay_months",
            "grant",
            "contingent_max_pct",
            "interim_type",
            "joint_target_max_pct",
            "bridge",
            "timing",
            "objections",
            "objections_any_rank",
            "red_flags",
            "legal",
            "derived",
            "must",
            "must_not",
            "checks");

    private final String name;
    private final JsonNode node;
    private final Path profile;
    private final List<String> differences = new ArrayList<>();

    private Expectation(String name, JsonNode node, Path profile) {
        this.name = name;
        this.node = node;
        this.profile = profile;
    }

    /** What stands in a file {@code name.expect.json}; its profile is beside it or named in it. */
    public static Expectation read(Path file) throws IOException {
        JsonNode node = ProfileReader.json().readTree(Files.readString(file));
        String name = file.getFileName().toString().replace(".expect.json", "");
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException(file + ": nobody checks the field `" + field + "`");
            }
        });
        Path beside = file.resolveSibling(name + ".json");
        return new Expectation(
                name, node, node.has("profile") ? Path.of(node.get("profile").asText()) : beside);
    }

    /** The file of the profile. */
    public Path profile() {
        return profile;
    }

    /** The rows of domain.md 4.8 that the case stands for. */
    public List<String> rows() {
        return list(node.path("covers"));
    }

    /** Why a coach expects it, with its arithmetic; empty when nothing is said. */
    public String why() {
        return node.path("why").asText();
    }

    /** The rules that must have fired, each an id or a family, alternatives divided by a bar. */
    public List<String> rules() {
        return list(node.path("rules"));
    }

    /** The rules that must not have fired, each an id or a family. */
    public List<String> silent() {
        return list(node.path("silent"));
    }

    /** The objections that are expected at whatever rank. */
    public List<String> objections() {
        return Stream.concat(list(node.path("objections")).stream(), list(node.path("objections_any_rank")).stream())
                .toList();
    }

    /** The red flags that are expected. */
    public List<String> redFlags() {
        return list(node.path("red_flags"));
    }

    /** The legal notes that are expected. */
    public List<String> legalNotes() {
        return list(node.path("legal"));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Everything in which an advice and its report as text differ from it, field by field. */
    public List<String> differences(Advice advice, String report) {
        differences.clear();
        type(advice);
        amounts(advice);
        timing(advice);
        codes(advice);
        derived(advice);
        texts(advice, report.replace("\\", ""));
        return List.copyOf(differences);
    }

    private void expect(boolean holds, String difference) {
        if (!holds) {
            differences.add(difference);
        }
    }

    private static List<String> list(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void type(Advice advice) {
        Choice choice = advice.recommendation();
        List<String> allowed = new ArrayList<>(list(node.path("also_ok")));
        allowed.add(node.get("type").asText());
        expect(allowed.contains(choice.type().name()), "type is " + choice.type());
        if (node.has("mode")) {
            expect(choice.mode().name().equals(node.get("mode").asText()), "mode is " + choice.mode());
        }
        if (node.has("variant")) {
            expect(choice.variant().name().equals(node.get("variant").asText()), "variant is " + choice.variant());
        }
        if (node.has("order")) {
            List<String> order = choice.order().stream().map(Enum::name).toList();
            expect(order.equals(list(node.get("order"))), "order is " + order);
        }
        List<String> fired =
                advice.trace().stream().map(f -> f.rule().split(" ", 2)[0]).toList();
        for (String rule : rules()) {
            expect(isAmong(fired, rule), rule + " did not fire");
        }
        for (String rule : silent()) {
            expect(!isAmong(fired, rule), rule + " fired");
        }
    }

    /** Whether one of the alternatives is among the ids; a family such as BT-10 stands for each of its rules. */
    public static boolean isAmong(Collection<String> ids, String alternatives) {
        return Stream.of(alternatives.split("\\|"))
                .anyMatch(rule -> ids.stream().anyMatch(id -> id.equals(rule) || id.startsWith(rule + ".")));
    }

    private void amounts(Advice advice) {
        if (advice.amounts().isEmpty()) {
            expect(!node.path("target_pct").isArray(), "there is no amount");
            return;
        }
        AmountAdvice main = advice.amounts().get(0);
        if (node.path("target_pct").isNull()) {
            expect(main.target() == null, "money is asked for: " + main.target());
        }
        between("target", main.target(), node.path("target_pct"));
        atMost("opening", main.opening(), "opening_max_pct");
        if (node.has("walkaway_min_pct") && main.walkAway() != null) {
            expect(
                    percent(main.walkAway())
                                    .compareTo(node.get("walkaway_min_pct").decimalValue())
                            >= 0,
                    "walk-away is " + main.walkAway());
        }
        JsonNode exact = node.path("amounts");
        if (exact.has("target")) {
            same("target", main.target(), exact.get("target"));
            same("walk-away", main.walkAway(), exact.get("walkaway"));
            expect(
                    main.opening() != null
                            && main.opening()
                                            .amount()
                                            .compareTo(exact.get("opening_max").decimalValue())
                                    <= 0,
                    "opening is " + main.opening());
        }
        if (node.has("stay_months")) {
            expect(
                    Integer.valueOf(node.get("stay_months").asInt()).equals(main.stayMonths()),
                    "stay is " + main.stayMonths());
        }
        if (node.has("grant")) {
            AmountAdvice.GrantRange grant = main.grantPercent();
            expect(
                    grant != null && list(node.get("grant")).equals(List.of("" + grant.low(), "" + grant.high())),
                    "grant is " + grant);
        }
        if (node.has("contingent_max_pct")) {
            AmountAdvice.ContingentCash cash = main.contingentOn();
            expect(
                    cash != null
                            && percent(cash.max())
                                            .compareTo(node.get("contingent_max_pct")
                                                    .decimalValue())
                                    <= 0,
                    "contingent cash is " + cash);
        }
        if (node.has("interim_type")) {
            expect(
                    advice.amounts().stream()
                            .anyMatch(a -> a.role() == Role.INTERIM
                                    && a.type()
                                            .name()
                                            .equals(node.get("interim_type").asText())),
                    "there is no interim bonus");
        }
        if (node.has("joint_target_max_pct")) {
            BigDecimal joint =
                    advice.amounts().stream().map(a -> percent(a.target())).reduce(BigDecimal.ZERO, BigDecimal::add);
            expect(
                    joint.compareTo(node.get("joint_target_max_pct")
                                    .decimalValue()
                                    .add(BigDecimal.ONE))
                            <= 0,
                    "joint target is " + joint);
        }
        bridge(advice);
    }

    private void bridge(Advice advice) {
        JsonNode expected = node.path("bridge");
        if (expected.isMissingNode()) {
            return;
        }
        Choice.Bridge bridge = advice.recommendation().bridge();
        AmountAdvice amount = advice.amounts().stream()
                .filter(a -> a.role() == Role.BRIDGE)
                .findFirst()
                .orElse(null);
        if (bridge == null || amount == null) {
            differences.add("there is no bridge");
            return;
        }
        expect(bridge.type().name().equals(expected.get("type").asText()), "bridge is " + bridge);
        between("bridge target", amount.target(), expected.get("target_pct"));
        expect(
                Integer.valueOf(expected.get("stay_months").asInt()).equals(bridge.stayMonths()),
                "bridge stay is " + bridge.stayMonths());
    }

    private static BigDecimal percent(@Nullable Sum sum) {
        return sum == null || sum.percent() == null ? BigDecimal.ZERO : sum.percent();
    }

    private void between(String what, @Nullable Sum sum, JsonNode range) {
        if (range.isArray()) {
            expect(
                    sum != null
                            && percent(sum).compareTo(range.get(0).decimalValue()) >= 0
                            && percent(sum).compareTo(range.get(1).decimalValue()) <= 0,
                    what + " is " + sum + ", expected " + range + " percent");
        }
    }

    private void atMost(String what, @Nullable Sum sum, String field) {
        if (node.has(field) && sum != null) {
            expect(percent(sum).compareTo(node.get(field).decimalValue()) <= 0, what + " is " + sum);
        }
    }

    private void same(String what, @Nullable Sum sum, JsonNode amount) {
        expect(sum != null && sum.amount().compareTo(amount.decimalValue()) == 0, what + " is " + sum);
    }

    private void timing(Advice advice) {
        JsonNode expected = node.path("timing");
        TimingAdvice timing = advice.timing();
        expect(list(expected.path("action")).contains(timing.action().name()), "action is " + timing.action());
        if (expected.has("latest")) {
            LocalDate bound = LocalDate.parse(expected.get("latest").asText());
            expect(
                    timing.latest() != null && !timing.latest().isAfter(bound),
                    "the last day for the first meeting is " + timing.latest());
        }
        if (expected.has("window")) {
            LocalDate first = timing.earliest();
            expect(
                    first != null
                            && !first.isBefore(
                                    LocalDate.parse(expected.at("/window/0").asText()))
                            && !first.isAfter(
                                    LocalDate.parse(expected.at("/window/1").asText())),
                    "the first meeting is on " + first);
        }
        if (expected.has("next_action")) {
            String wanted = expected.get("next_action").asText();
            expect(
                    timing.next() != null && timing.next().action().name().equals(wanted),
                    "the second request is " + timing.next());
        }
        if (expected.has("not_before") && timing.action() == TimingAction.WAIT_UNTIL) {
            LocalDate bound = LocalDate.parse(expected.get("not_before").asText());
            expect(
                    timing.earliest() != null && !timing.earliest().isBefore(bound),
                    "the wait ends on " + timing.earliest());
        }
    }

    private void codes(Advice advice) {
        List<String> ranked =
                advice.objections().stream().map(Advice.ObjectionAdvice::code).toList();
        List<String> expected = list(node.path("objections"));
        for (int i = 0; i < expected.size(); i++) {
            int rank = ranked.indexOf(expected.get(i));
            expect(rank >= 0 && rank < (i == 0 ? 3 : 5), expected.get(i) + " is not among " + ranked);
        }
        for (String code : list(node.path("objections_any_rank"))) {
            expect(ranked.contains(code), code + " is not among " + ranked);
        }
        List<String> flags =
                advice.redFlags().stream().map(Advice.RedFlagAdvice::code).toList();
        List<String> flagged = redFlags();
        expect(flags.containsAll(flagged), "red flags are " + flags);
        if (node.has("red_flags") && flagged.isEmpty()) {
            expect(flags.isEmpty(), "nothing calls for the red flags " + flags);
        }
        List<String> notes =
                advice.legalNotes().stream().map(Advice.LegalAdvice::code).toList();
        expect(notes.containsAll(legalNotes()), "legal notes are " + notes);
    }

    private void derived(Advice advice) {
        JsonNode derived = node.path("derived");
        if (derived.has("criticality")) {
            expect(
                    advice.leverage()
                            .criticality()
                            .name()
                            .equals(derived.get("criticality").asText()),
                    "criticality is " + advice.leverage().criticality());
        }
        if (derived.has("flightRisk")) {
            expect(
                    advice.leverage()
                            .flightRisk()
                            .name()
                            .equals(derived.get("flightRisk").asText()),
                    "flight risk is " + advice.leverage().flightRisk());
        }
    }

    /** The checks that stand for must and must_not: on what is said, and on the whole report. */
    private void texts(Advice advice, String report) {
        JsonNode checks = node.path("checks");
        String said = said(advice);
        for (String wanted : list(checks.path("contains"))) {
            expect(found(wanted, said + report), "no text has " + wanted);
        }
        for (String unwanted : list(checks.path("lacks"))) {
            expect(!found(unwanted, said), "what is said has " + unwanted);
        }
        for (String wanted : list(checks.path("report_contains"))) {
            expect(found(wanted, report), "the report lacks " + wanted);
        }
        checks.path("lacks_in")
                .fields()
                .forEachRemaining(beat -> advice.script().beats().stream()
                        .filter(b -> b.beat().equals(beat.getKey()))
                        .forEach(b -> list(beat.getValue())
                                .forEach(unwanted ->
                                        expect(!found(unwanted, b.text()), beat.getKey() + " has " + unwanted))));
        expect(
                advice.script().spokenWords() <= 150,
                "the talk has " + advice.script().spokenWords() + " words");
    }

    private static String said(Advice advice) {
        return advice.recommendation().headline()
                + advice.script().beats().stream().map(Script.BeatText::text).collect(Collectors.joining("\n"))
                + advice.script().branches().stream()
                        .map(Script.BranchText::text)
                        .collect(Collectors.joining("\n"))
                + advice.script().memo()
                + advice.objections().stream()
                        .map(o -> o.rebuttal() + " " + o.question())
                        .collect(Collectors.joining("\n"))
                + advice.followUp().email().yes()
                + advice.followUp().email().later()
                + advice.followUp().email().no();
    }

    private static boolean found(String expression, String text) {
        return Pattern.compile(expression, Pattern.DOTALL).matcher(text).find()
                || Pattern.compile(expression.toLowerCase(Locale.ROOT), Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                        .matcher(text)
                        .find();
    }
}
