package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bonusadvisor.profile.wording.Shown;
import org.jspecify.annotations.Nullable;

/** One profile being read: what its values refer to, what was wrong so far, and the fields that are only carried. */
public final class Binding {
    /** A profile is beyond repair by message long before; its suggestions would take minutes. */
    private static final int MOST_FINDINGS = 1_000;

    private final @Nullable LocalDate asOf;
    private final @Nullable BigDecimal baseAnnual;
    private final @Nullable BigDecimal dayRate;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, JsonNode> extras = new LinkedHashMap<>();
    private int untold;

    private Binding(@Nullable LocalDate asOf, @Nullable BigDecimal baseAnnual, @Nullable BigDecimal dayRate) {
        this.asOf = asOf;
        this.baseAnnual = baseAnnual;
        this.dayRate = dayRate;
    }

    /** Starts to read a profile: its clock and its pay are needed before anything else. */
    public static Binding of(JsonNode profile) {
        JsonNode engineer = profile.path("engineer");
        return new Binding(
                DayShape.parsed(profile.path("asOf")),
                MoneyShape.parsed(engineer.path("baseAnnual")),
                MoneyShape.parsed(engineer.path("dayRate")));
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    @Nullable
    BigDecimal pay(boolean perDay) {
        return perDay ? dayRate : baseAnnual;
    }

    void carry(Path at, JsonNode extra) {
        extras.put(at.toString(), extra);
    }

    /** Refuses a value. */
    public void refuse(Path at, JsonNode found, String allowed, @Nullable String maybe) {
        String shown = Shown.value(found);
        add(() -> new Finding(at, false, shown, "found " + shown + ", allowed " + allowed, allowed, maybe));
    }

    /** Refuses a value for a reason that what is allowed does not tell. */
    public void refuse(Path at, JsonNode found, String message, String allowed, @Nullable String maybe) {
        add(() -> new Finding(at, false, Shown.value(found), message, allowed, maybe));
    }

    /** Reports a field that must be stated. */
    public void miss(Path at, String allowed) {
        String message = "required field `" + at.name() + "` is missing, allowed " + allowed;
        add(() -> new Finding(at, false, "nothing", message, allowed, null));
    }

    /** Adds a finding, worked out only while there is room for it. */
    public void add(Supplier<Finding> finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding.get());
        } else {
            untold++;
        }
    }

    /** Everything that was wrong, in the order of the contract. */
    public List<Finding> findings() {
        if (untold == 0) {
            return Collections.unmodifiableList(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        String rest = untold + " more problems";
        all.add(new Finding(Path.ROOT, false, rest, rest + " are not listed", "none", null));
        return Collections.unmodifiableList(all);
    }

    /** The fields that are carried through untouched, by path. */
    public Map<String, JsonNode> extras() {
        return Collections.unmodifiableMap(extras);
    }
}
