package org.bonusadvisor.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's judgement of a document as PDF/UA-1. */
final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Every rule that the document breaks, each with its place. */
    static List<String> failures(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
                    .map(test -> test.getRuleId().getClause() + "-"
                            + test.getRuleId().getTestNumber() + " " + test.getMessage() + " at "
                            + test.getLocation().getContext())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("the document could not be checked", e);
        }
    }
}
