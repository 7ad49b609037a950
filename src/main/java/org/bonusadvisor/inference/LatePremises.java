package org.bonusadvisor.inference;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The premises of one firing, written down when somebody asks for them: few firings of a batch are read. */
final class LatePremises extends AbstractList<String> {
    private final Premises premises;
    private final List<Object> matched;

    /** Facts never change, so whoever asks first gets what anybody would. */
    private @Nullable List<String> written;

    private @Nullable String text;

    LatePremises(Premises premises, List<Object> matched) {
        this.premises = premises;
        this.matched = matched;
    }

    private List<String> written() {
        List<String> known = written;
        if (known == null) {
            known = premises.of(matched);
            written = known;
        }
        return known;
    }

    @Override
    public String get(int index) {
        return written().get(index);
    }

    @Override
    public int size() {
        return written().size();
    }

    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            known = written().toString();
            text = known;
        }
        return known;
    }
}
