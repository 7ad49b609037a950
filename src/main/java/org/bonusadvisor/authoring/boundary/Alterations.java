package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.words.FactTypes;

/** The small changes of a situation that can make a difference to rules: one value or one fact at a time. */
public final class Alterations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Reads reads;
    private final Values values;

    /** Changes of what these rules read. */
    public Alterations(FactSource source, Reads reads) {
        this.reads = reads;
        this.values = new Values(source);
    }

    /** The changes of what a case states. */
    public List<Altered> of(Stated stated, List<Object> facts) {
        List<Altered> all = values(stated, facts, where -> true);
        reads.types().forEach(type -> presence(type, stated, all));
        return all;
    }

    /** The changes of single values at the places that are chosen. */
    List<Altered> values(Stated stated, List<Object> facts, Predicate<String> where) {
        List<Altered> all = new ArrayList<>();
        for (Map.Entry<Reads.Read, Reads.Pool> read : reads.pools().entrySet()) {
            for (Root root : Root.of(read.getKey().type(), stated)) {
                List<Slot> slots = root.slots(read.getKey().path());
                for (Slot slot : slots) {
                    if (where.test(slot.text())) {
                        values.of(stated, facts, root, slot, read.getKey(), read.getValue(), slots.size() == 1)
                                .forEach(all::add);
                    }
                }
            }
        }
        return all;
    }

    private void presence(String type, Stated stated, List<Altered> all) {
        List<Root> roots = Root.of(type, stated);
        List<Integer> entries =
                roots.stream().map(Root::entry).filter(e -> e >= 0).toList();
        for (int entry : entries) {
            JsonNode one = stated.concluded().get(entry);
            all.add(new Altered(type, null, s -> without(s, one)));
            all.add(new Altered(type, null, s -> with(s, one)));
        }
        if (entries.size() > 1) {
            all.add(new Altered(type, null, s -> none(s, type)));
        }
        lists(type, roots, stated, all);
        for (Condition.Pattern pattern : reads.patterns()) {
            if (pattern.type().equals(type) && FactTypes.find(type).isPresent() && !Root.stated(type)) {
                JsonNode built = JSON.objectNode().set(type, Built.fact(pattern));
                all.add(new Altered(type, null, s -> with(s, built)));
            }
        }
    }

    private static Stated with(Stated stated, JsonNode one) {
        List<JsonNode> more = new ArrayList<>(stated.concluded());
        more.add(one);
        return new Stated(stated.profile(), more);
    }

    private static Stated without(Stated stated, JsonNode one) {
        List<JsonNode> fewer = new ArrayList<>(stated.concluded());
        fewer.remove(one);
        return new Stated(stated.profile(), fewer);
    }

    private static Stated none(Stated stated, String type) {
        return new Stated(
                stated.profile(),
                stated.concluded().stream().filter(c -> !c.has(type)).toList());
    }

    /** Facts that stand in a list of the profile: none of them, one twice, or a new one. */
    private void lists(String type, List<Root> roots, Stated stated, List<Altered> all) {
        String path = Root.LISTS.get(type);
        if (path == null) {
            return;
        }
        Slot list = new Slot(-1, List.of(path.split("\\.")), List.class);
        all.add(new Altered(type, null, s -> list.with(s, JSON.arrayNode())));
        for (Root root : roots) {
            if (list.in(stated).path(root.position()) instanceof ObjectNode item) {
                all.add(new Altered(type, null, s -> list.with(s, plus(list.in(s), renamed(item.deepCopy())))));
            }
        }
        for (Condition.Pattern pattern : reads.patterns()) {
            if (pattern.type().equals(type)) {
                all.add(new Altered(type, null, s -> list.with(s, plus(list.in(s), Built.fact(pattern)))));
            }
        }
    }

    private static JsonNode renamed(ObjectNode item) {
        if (item.has("id")) {
            item.put("id", item.get("id").asText() + "b");
        }
        return item;
    }

    private static ArrayNode plus(JsonNode list, JsonNode item) {
        ArrayNode more = list instanceof ArrayNode array ? array.deepCopy() : JSON.arrayNode();
        return more.add(item);
    }
}
