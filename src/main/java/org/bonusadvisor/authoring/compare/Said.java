package org.bonusadvisor.authoring.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Span;
import org.jspecify.annotations.Nullable;

/** What a rule asks for and concludes, wherever it stands and whatever is written about it. */
final class Said {
    private Said() {}

    /** Equal for two rules that judge alike word by word. */
    static List<@Nullable Object> by(RuleTree rule) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(plain(rule.conditions()));
        all.add(plain(rule.conclusion()));
        return all;
    }

    /** Equal for two parts of rules that say the same. */
    static @Nullable Object by(Object part) {
        return plain(part);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> all = new ArrayList<>();
            items.forEach(item -> all.add(plain(item)));
            return all;
        }
        return value instanceof Record record ? parts(record) : value;
    }

    private static List<@Nullable Object> parts(Record record) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(record.getClass());
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            if (part.getType() != Span.class) {
                all.add(plain(value(part, record)));
            }
        }
        return all;
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of " + record.getClass() + " cannot be read", e);
        }
    }
}
