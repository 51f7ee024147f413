package org.lectern.extraction.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A page laid out line by line for a test; y is measured from the top, in points. */
final class PaperPage {

    private record Line(String text, float x, float y, float size) {}

    private final List<Line> lines = new ArrayList<>();

    PaperPage line(float x, float y, float size, String text) {
        lines.add(new Line(text, x, y, size));
        return this;
    }

    PaperPage column(float x, float y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(x, y + i * 12, 10, texts[i]);
        }
        return this;
    }

    static byte[] pdf(PaperPage... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (PaperPage paper : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    for (Line line : paper.lines) {
                        out.beginText();
                        out.setFont(font, line.size());
                        out.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
                        out.showText(line.text());
                        out.endText();
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
