package org.bonusadvisor.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF says of its own making: nothing that differs between two printings of the same page. */
final class Imprint {
    static final String PRODUCER = "bonus-advisor";

    private Imprint() {}

    static void set(PDDocument document, PaperPage page) {
        document.getDocumentInformation().setCreationDate(midnight(page.date()));
        document.setDocumentId(id(page.xhtml()));
    }

    private static Calendar midnight(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }

    private static long id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
