package org.bonusadvisor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.bonusadvisor.authoring.compare.Beyond;
import org.bonusadvisor.authoring.compare.BoundaryChange;
import org.bonusadvisor.authoring.compare.Edit;
import org.bonusadvisor.authoring.compare.FieldChange;
import org.bonusadvisor.authoring.compare.PersonChange;
import org.bonusadvisor.authoring.compare.RuleComparison;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON: the same comparison gives the same bytes. */
final class CompareJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The whole text, with a line end. */
    String write(Compared compared) {
        RuleComparison all = compared.comparison();
        ObjectNode root = JSON.objectNode();
        root.put("formatVersion", 1).put("old", compared.old()).put("new", compared.now());
        root.set("summary", summary(compared));
        ArrayNode edits = root.putArray("edits");
        all.edits().forEach(edit -> edits.add(edit(edit, all)));
        ArrayNode people = root.putArray("people");
        all.people().forEach(person -> people.add(person(person)));
        ArrayNode beyond = root.putArray("beyond");
        all.beyond().changes().forEach(one -> beyond.add(example(one)));
        ArrayNode rejected = root.putArray("rejected");
        compared.rejected().forEach(one -> {
            ObjectNode bad = rejected.addObject().put("source", one.source()).put("position", one.position());
            one.problems().forEach(bad.putArray("problems")::add);
        });
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(root)
                            .replace("\r\n", "\n") + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode summary(Compared compared) {
        RuleComparison all = compared.comparison();
        Beyond beyond = all.beyond();
        ObjectNode summary = JSON.objectNode();
        summary.put("profiles", all.profiles());
        summary.put("rejected", compared.rejected().size());
        summary.put("changed", all.people().size());
        ObjectNode kinds = summary.putObject("changedBy");
        all.byKind().forEach((kind, count) -> kinds.put(kind.words(), count));
        summary.putObject("beyond")
                .put("random", beyond.generated())
                .put("bases", beyond.bases())
                .put("boundaries", beyond.tried())
                .put("notTried", beyond.left())
                .put("changed", beyond.changed());
        return summary;
    }

    private static ObjectNode edit(Edit edit, RuleComparison all) {
        ObjectNode node = JSON.objectNode();
        node.put("edit", edit.number()).put("judges", edit.judges());
        node.put("people", all.byEdit().getOrDefault(edit.number(), 0));
        node.put("beyond", all.beyondByEdit().getOrDefault(edit.number(), 0));
        ArrayNode lines = node.putArray("lines");
        edit.hunks().forEach(hunk -> {
            ObjectNode one = lines.addObject().put("at", hunk.at());
            one.put("oldLine", hunk.oldLine()).put("newLine", hunk.newLine());
            hunk.old().forEach(one.putArray("old")::add);
            hunk.now().forEach(one.putArray("new")::add);
        });
        return node;
    }

    private static ObjectNode person(PersonChange person) {
        ObjectNode node = JSON.objectNode().put("id", person.id());
        node.put("name", person.name()).put("currency", person.currency());
        ArrayNode fields = node.putArray("changes");
        person.fields().forEach(field -> fields.add(field(field)));
        return node;
    }

    private static ObjectNode field(FieldChange change) {
        ObjectNode node = JSON.objectNode();
        node.put("kind", change.field().kind().words())
                .put("field", change.field().text());
        node.set("before", value(change.before()));
        node.set("after", value(change.after()));
        ObjectNode cause = node.putObject("cause");
        cause.put("how", change.cause().how().name().toLowerCase(Locale.ROOT));
        change.cause().edits().forEach(cause.putArray("edits")::add);
        return node;
    }

    private static ObjectNode example(BoundaryChange one) {
        ObjectNode node = JSON.objectNode();
        node.put("base", one.base()).put("special", one.special()).put("alike", one.more());
        node.set("change", person(one.change()));
        node.set("profile", one.profile());
        return node;
    }

    private static JsonNode value(@Nullable Object value) {
        if (value instanceof List<?> items) {
            ArrayNode list = JSON.arrayNode();
            items.forEach(item -> list.add(item.toString()));
            return list;
        }
        if (value instanceof BigDecimal money) {
            return JSON.numberNode(money.scale() < 0 ? money.setScale(0) : money);
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        return value == null ? JSON.nullNode() : JSON.textNode(value.toString());
    }
}
