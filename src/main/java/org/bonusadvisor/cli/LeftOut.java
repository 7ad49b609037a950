package org.bonusadvisor.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Part;
import org.bonusadvisor.profile.wording.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what is to be left out of an advice: a part by its key, or all of them as {@code texts}. */
final class LeftOut implements ITypeConverter<Set<Part>> {
    private static final String ALL = "texts";

    @Override
    public Set<Part> convert(String key) {
        if (key.equals(ALL)) {
            return EnumSet.allOf(Part.class);
        }
        return Part.of(key).map(EnumSet::of).orElseThrow(() -> new TypeConversionException(refusal(key)));
    }

    private static String refusal(String key) {
        Set<String> keys = Arrays.stream(Part.values()).map(Part::key).collect(Collectors.toSet());
        return "`" + key + "` is no part that can be left out"
                + Suggestion.of(key, keys).map(near -> "; maybe " + near).orElse("")
                + "; allowed: " + Arrays.stream(Part.values()).map(Part::key).collect(Collectors.joining(", "))
                + ", or texts for all";
    }
}
