package org.bonusadvisor.authoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of every report that serves items of the guides as a whole, as {@code report-parts.yaml} declares it.
 *
 * @param part its field in the advice, such as {@code followUp.email}
 * @param says what it gives the reader
 * @param phrases keys of phrases that it cannot do without
 * @param source ids of the items
 */
record ReportPart(String part, String says, List<String> phrases, List<String> source) {
    ReportPart(
            @JsonProperty(value = "part", required = true) String part,
            @JsonProperty(value = "says", required = true) String says,
            @JsonProperty("phrases") @Nullable List<String> phrases,
            @JsonProperty(value = "source", required = true) List<String> source) {
        this.part = part;
        this.says = says;
        this.phrases = phrases == null ? List.of() : phrases;
        this.source = source;
    }
}
