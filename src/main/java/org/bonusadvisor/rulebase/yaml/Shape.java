package org.bonusadvisor.rulebase.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Span;

/**
 * Which fields an entry has.
 *
 * @param what the entry in words, such as "a source"
 * @param required fields that it cannot do without, each a text that is not empty
 * @param optional further fields
 */
public record Shape(String what, List<String> required, List<String> optional) {

    /** Whether a node is such an entry; what is wrong with it is told under the code. */
    public boolean fits(YamlNode node, String code, Problems problems) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        if (!(node instanceof YamlNode.Fields entry)) {
            problems.add(
                    code,
                    node.span(),
                    what + " has the fields " + String.join(", ", known) + "; found " + node.shown(),
                    known.get(0) + ": …");
            return false;
        }
        Set<String> meant = new HashSet<>();
        for (YamlNode.Field field : entry.fields()) {
            if (!known.contains(field.name())) {
                String nearest = Nearest.to(field.name(), known);
                problems.add(
                        code,
                        field.nameSpan(),
                        what + " has no field `" + field.name() + "`, only " + String.join(", ", known),
                        nearest);
                meant.add(nearest);
            }
        }
        List<String> missing =
                required.stream().filter(name -> isEmpty(entry, name)).toList();
        missing.stream()
                .filter(name -> !meant.contains(name))
                .forEach(name ->
                        problems.add(code, start(entry), what + " needs the field `" + name + "`", name + ": …"));
        return missing.isEmpty() && meant.isEmpty();
    }

    private static boolean isEmpty(YamlNode entry, String name) {
        return entry.at(name)
                .filter(value ->
                        !(value instanceof YamlNode.Text text) || !text.value().isBlank())
                .isEmpty();
    }

    private static Span start(YamlNode.Fields entry) {
        return entry.fields().isEmpty()
                ? new Span(entry.span().start(), entry.span().start() + 1)
                : entry.fields().get(0).nameSpan();
    }
}
