package org.bonusadvisor.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.bonusadvisor.report.view.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Where templates write: whatever does not stand in a template itself is made visible and escaped, and no text can
 * forget it.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
    /** Of each ASCII character whether it is escaped or made visible. */
    private static final boolean[] DOUBTFUL = doubtful();

    private final TemplateOutput page;
    private boolean inText;
    private char[] letters = new char[1024];

    VisibleOutput(TemplateOutput page) {
        super(page);
        this.page = page;
    }

    @Override
    public void setContext(@Nullable String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        inText = attribute == null && !"script".equals(tag);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null) {
            return;
        }
        if (inText && isPlain(text)) {
            page.writeContent(text);
        } else {
            super.writeUserContent(Visible.text(text));
        }
    }

    @Override
    public void writeUnsafeContent(@Nullable String text) {
        if (text != null) {
            super.writeUnsafeContent(Visible.text(text));
        }
    }

    /** A block of a template in an attribute would pass by. */
    @Override
    protected OutputForAttributeContent createOutputForAttributeContent() {
        throw new IllegalStateException("a block of a template cannot stand in an attribute");
    }

    /** Whether a text can stand between tags as it is, which most can; no in doubt. */
    private boolean isPlain(String text) {
        int length = text.length();
        if (length > letters.length) {
            letters = new char[2 * length];
        }
        char[] read = letters;
        text.getChars(0, length, read, 0);
        for (int i = 0; i < length; i++) {
            char c = read[i];
            if (c < DOUBTFUL.length ? DOUBTFUL[c] : Visible.isHidden(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] doubtful() {
        boolean[] doubtful = new boolean[0x80];
        for (char c = 0; c < doubtful.length; c++) {
            doubtful[c] = "&<>".indexOf(c) >= 0 || Visible.isHidden(String.valueOf(c), 0);
        }
        return doubtful;
    }
}
