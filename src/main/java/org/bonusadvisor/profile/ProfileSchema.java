package org.bonusadvisor.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import org.bonusadvisor.profile.contract.Contract;

/** The input contract as JSON Schema, draft 2020-12. */
public final class ProfileSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:bonus-advisor:profile";

    private ProfileSchema() {}

    /** The schema as indented JSON; the same text for the same contract. */
    public static String text() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new JsonMapper().writer(printer).writeValueAsString(schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode schema() {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT).put("$id", ID).put("title", "Bonus advisor: profile of one engineer");
        schema.setAll(Contract.INSTANCE.profile().objectSchema(definitions));
        ((ObjectNode) schema.path("properties").path("asOf")).put("pattern", Consistency.AS_OF_PATTERN);
        requirePay((ObjectNode) definitions.path("engineer"));
        ObjectNode sorted = schema.putObject("$defs");
        definitions.properties().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(definition -> sorted.set(definition.getKey(), definition.getValue()));
        return schema;
    }

    /** Contractors and agency workers state a day rate, everybody else annual base pay. */
    private static void requirePay(ObjectNode engineer) {
        ObjectNode perDay = engineer.putObject("if");
        perDay.putObject("properties")
                .putObject("employmentType")
                .putArray("enum")
                .add("CONTRACTOR")
                .add("AGENCY");
        perDay.putArray("required").add("employmentType");
        engineer.putObject("then").putArray("required").add("dayRate");
        engineer.putObject("else").putArray("required").add("baseAnnual");
    }
}
