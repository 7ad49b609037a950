package org.bonusadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.rulebase.words.PackageTypes;

/** The reference of facts and conclusions, made from the types themselves. */
final class FactReference {
    private final List<Section> sections;

    FactReference() {
        List<Class<?>> facts = PackageTypes.beside(Engineer.class);
        List<Class<?>> conclusions = PackageTypes.beside(Veto.class);
        sections = List.of(
                new Section("FACTS: what a rule can test", documented(facts, true), RecordText::fact),
                new Section("VALUES: what fields of facts are made of", documented(facts, false), RecordText::fact),
                new Section("CONCLUSIONS: what a rule can insert", records(conclusions), RecordText::conclusion),
                new Section("CONSTANTS: what a field can be", constants(facts, conclusions), RecordText::constantsOf));
    }

    /** The whole reference. */
    String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
    }

    /** What there is of that name, whatever its case; empty when there is nothing. */
    String text(String name) {
        return sections.stream()
                .flatMap(section -> section.types().stream()
                        .filter(type -> type.getSimpleName().equalsIgnoreCase(name))
                        .map(section.write()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Class<?>> records(List<Class<?>> types) {
        return types.stream().filter(Class::isRecord).toList();
    }

    private static List<Class<?>> documented(List<Class<?>> types, boolean wanted) {
        return records(types).stream()
                .filter(type -> type.isAnnotationPresent(Doc.class) == wanted)
                .toList();
    }

    private static List<Class<?>> constants(List<Class<?>> facts, List<Class<?>> conclusions) {
        List<Class<?>> all = new ArrayList<>(facts);
        all.addAll(conclusions);
        return all.stream().filter(Class::isEnum).toList();
    }

    /** A heading and the types below it. */
    private record Section(String heading, List<Class<?>> types, Function<Class<?>, String> write) {
        String text() {
            return types.stream().map(write).collect(Collectors.joining("\n", heading + "\n\n", ""));
        }
    }
}
