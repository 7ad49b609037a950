package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with named slots, cut up once.
 *
 * @param text the text as it is written
 * @param literals what stands before, between and after the slots
 * @param slots the names of the slots in order, one fewer than the literals
 */
record Template(String text, List<String> literals, List<String> slots) {
    private static final Pattern SLOT = Pattern.compile("\\$\\{([^}]*)}");

    static Template of(String text) {
        List<String> literals = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int end = 0;
        while (slot.find()) {
            literals.add(text.substring(end, slot.start()));
            slots.add(slot.group(1));
            end = slot.end();
        }
        literals.add(text.substring(end));
        return new Template(text, List.copyOf(literals), List.copyOf(slots));
    }

    /** The text with its slots filled, or null when one is empty; the names of empty ones go to {@code missing}. */
    @Nullable
    String fill(Slots values, List<String> missing) {
        StringBuilder filled = new StringBuilder(literals.get(0));
        boolean complete = true;
        for (int i = 0; i < slots.size(); i++) {
            String value = values.value(slots.get(i));
            if (value == null || value.isBlank()) {
                missing.add(slots.get(i));
                complete = false;
            }
            filled.append(value).append(literals.get(i + 1));
        }
        return complete ? filled.toString() : null;
    }
}
