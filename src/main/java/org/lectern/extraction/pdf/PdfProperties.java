package org.lectern.extraction.pdf;

import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.lectern.extraction.files.DocumentProperties;

/** What a PDF's own information says. */
final class PdfProperties {

    private PdfProperties() {}

    static DocumentProperties of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar created = information.getCreationDate();
        return DocumentProperties.of(
                information.getTitle(), information.getAuthor(), created == null ? null : "%tF".formatted(created));
    }
}
