package org.bonusadvisor.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words with {@code {slots}} in them, made ready to be filled many times.
 *
 * @param texts what stands before the first slot, between the slots and after the last
 * @param slots the names of the slots, one less than the texts
 */
record Slotted(List<String> texts, List<String> slots) {
    static Slotted of(String words) {
        List<String> texts = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            texts.add(words.substring(from, open));
            slots.add(words.substring(open + 1, close));
            from = close + 1;
        }
        texts.add(words.substring(from));
        return new Slotted(List.copyOf(texts), List.copyOf(slots));
    }

    /** The words with every slot filled; a slot without a value is an error of ours. */
    String fill(Map<String, ?> values) {
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            Object value = values.get(slots.get(i));
            if (value == null) {
                throw new IllegalArgumentException("no value for `" + slots.get(i) + "` in " + this);
            }
            filled.append(value).append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
