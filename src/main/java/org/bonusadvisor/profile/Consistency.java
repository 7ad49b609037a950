package org.bonusadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonusadvisor.facts.EmploymentType;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.profile.contract.Binding;
import org.bonusadvisor.profile.contract.Path;
import org.bonusadvisor.profile.wording.Shown;
import org.bonusadvisor.profile.wording.Suggestion;
import org.jspecify.annotations.Nullable;

/** What the contract says of a profile beyond the form of a single field. */
final class Consistency {
    /** The years of {@link #AS_OF} as a JSON Schema pattern. */
    static final String AS_OF_PATTERN = "^(19[7-9][0-9]|20[0-9]{2}|2100)-";

    private static final String AS_OF = "a date from 1970 to 2100";
    private static final int AS_OF_EARLIEST = 1970;
    private static final int AS_OF_LATEST = 2100;

    private static final List<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();
    /** What people are paid in: gold, test codes and drawing rights have no cents. */
    private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList();

    private final JsonNode tree;
    private final Binding binding;

    Consistency(JsonNode tree, Binding binding) {
        this.tree = tree;
        this.binding = binding;
    }

    /** Reports what is wrong with {@code profile}, which was read from the tree. */
    void check(Profile profile) {
        checkClock(profile);
        checkCode("currency", profile.currency(), CURRENCIES, "an ISO 4217 code that pay is in, such as EUR");
        checkCode("country", profile.country(), COUNTRIES, "an ISO 3166-1 alpha-2 code, such as DE");
        checkPay(profile.engineer().employmentType());
        checkAchievementIds();
    }

    private void checkClock(Profile profile) {
        LocalDate date = profile.asOf().date();
        if (date != null && (date.getYear() < AS_OF_EARLIEST || date.getYear() > AS_OF_LATEST)) {
            binding.refuse(Path.ROOT.field("asOf"), tree.path("asOf"), AS_OF, null);
        }
    }

    private void checkCode(String field, @Nullable String code, List<String> known, String allowed) {
        if (code != null && !known.contains(code)) {
            // The one code that everybody gets wrong.
            String maybe = code.equals("UK") ? "GB" : Suggestion.of(code, known).orElse(null);
            binding.refuse(Path.ROOT.field(field), tree.path(field), allowed, maybe);
        }
    }

    private void checkPay(EmploymentType type) {
        if (type == EmploymentType.UNKNOWN) {
            return;
        }
        String pay = type == EmploymentType.EMPLOYEE ? "baseAnnual" : "dayRate";
        if (!tree.path("engineer").has(pay)) {
            String who = type == EmploymentType.EMPLOYEE ? "an EMPLOYEE" : "CONTRACTOR and AGENCY";
            binding.miss(Path.ROOT.field("engineer").field(pay), "an amount above 0, required for " + who);
        }
    }

    private void checkAchievementIds() {
        Set<String> seen = new HashSet<>();
        Path achievements = Path.ROOT.field("achievements");
        int position = 0;
        for (JsonNode achievement : tree.path("achievements")) {
            JsonNode id = achievement.path("id");
            if (id.isTextual() && !seen.add(id.textValue())) {
                String message = "a second achievement has the id `" + Shown.text(id.textValue()) + "`";
                binding.refuse(
                        achievements.element(position).field("id"), id, message, "an id of its own, or none", null);
            }
            position++;
        }
    }
}
