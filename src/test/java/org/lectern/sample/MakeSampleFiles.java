package org.lectern.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Makes those sample files that nobody writes by hand – PDF, DOCX, ODT, RTF and EML – from the plain texts in
 * {@code src/test/resources/samples}. Run again, it writes the same bytes.
 *
 * <p>Arguments: the folder with the texts and the folder to write to; without them
 * {@code src/test/resources/samples} and {@code import}.
 */
public final class MakeSampleFiles {

    /** A sample text: the lines before the first empty one say what it is, the rest are its paragraphs. */
    record Sample(String title, String subtitle, String byline, String date, String outlet, List<Block> blocks) {

        static Sample read(Path file) throws IOException {
            String text = Files.readString(file).replace("\r\n", "\n").strip();
            int headEnd = text.indexOf("\n\n");
            Map<String, String> head = new HashMap<>();
            for (String line : text.substring(0, headEnd).split("\n")) {
                int colon = line.indexOf(": ");
                head.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
            List<Block> blocks = new ArrayList<>();
            for (String paragraph : text.substring(headEnd + 2).split("\n{2,}")) {
                blocks.add(Block.of(paragraph.replaceAll("\\s+", " ").strip()));
            }
            return new Sample(
                    head.get("Title"),
                    head.get("Subtitle"),
                    head.get("Byline"),
                    head.get("Date"),
                    head.get("Outlet"),
                    List.copyOf(blocks));
        }

        /** "By Halvard Ostrow" is a line to print; the author is "Halvard Ostrow". */
        String author() {
            return byline.replaceFirst("^By ", "");
        }

        LocalDateTime publishedAt() {
            return LocalDate.parse(date, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))
                    .atTime(6, 0);
        }

        /** The line under the byline, as newspapers print it. */
        String dateline() {
            return outlet + ", " + date;
        }
    }

    /** A paragraph, or a heading between paragraphs ({@code ## } in the text). */
    record Block(boolean heading, String text) {

        static Block of(String paragraph) {
            return paragraph.startsWith("## ") ? new Block(true, paragraph.substring(3)) : new Block(false, paragraph);
        }
    }

    private interface Writer {
        byte[] write(Sample sample) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path texts = Path.of(args.length > 0 ? args[0] : "src/test/resources/samples");
        Path out = Path.of(args.length > 1 ? args[1] : "import");
        Files.createDirectories(out);
        make(texts, out, "after-kobani-the-spell-is-broken", "pdf", MakeSampleFiles::pdf);
        make(texts, out, "one-week-in-march", "docx", MakeSampleFiles::docx);
        make(texts, out, "mosul-was-the-argument", "odt", MakeSampleFiles::odt);
        make(texts, out, "the-ledgers-of-mosul", "rtf", MakeSampleFiles::rtf);
        make(texts, out, "monday-briefing-west-mosul", "eml", MakeSampleFiles::eml);
    }

    private static void make(Path texts, Path out, String name, String suffix, Writer writer) throws IOException {
        Sample sample = Sample.read(texts.resolve(name + ".txt"));
        Path file = out.resolve(name + "." + suffix);
        Files.write(file, writer.write(sample));
        System.out.println(file);
    }

    // ---- PDF: Standard 14 fonts, so only characters of WinAnsi -------------------------------------------------

    private static byte[] pdf(Sample sample) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Calendar published = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            published.setTime(Date.from(sample.publishedAt().toInstant(ZoneOffset.UTC)));
            PDDocumentInformation information = document.getDocumentInformation();
            information.setTitle(sample.title());
            information.setAuthor(sample.author());
            information.setCreationDate(published);
            information.setModificationDate(published);
            document.getDocumentCatalog().setLanguage("en");
            document.setDocumentId(sample.publishedAt().toEpochSecond(ZoneOffset.UTC));
            try (PdfPages pages = new PdfPages(document)) {
                PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
                PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
                PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
                pages.paragraph(sample.title(), bold, 22, 26);
                pages.paragraph(sample.subtitle(), italic, 14, 20);
                pages.paragraph(sample.byline(), bold, 11, 10);
                pages.paragraph(sample.dateline(), roman, 11, 20);
                for (Block block : sample.blocks()) {
                    pages.paragraph(block.text(), block.heading() ? bold : roman, 11.5f, 10);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Sets lines on A4 pages. A paragraph that does not fit goes to the next page as a whole. */
    private static final class PdfPages implements AutoCloseable {
        private static final float MARGIN = 80;
        private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

        private final PDDocument document;
        private PDPageContentStream content;
        private float y;

        PdfPages(PDDocument document) throws IOException {
            this.document = document;
            newPage();
        }

        void paragraph(String text, PDFont font, float size, float spaceAfter) throws IOException {
            float leading = size * 1.3f;
            List<String> lines = wrap(text, font, size);
            if (y - lines.size() * leading < MARGIN) {
                newPage();
            }
            content.beginText();
            content.setFont(font, size);
            content.setLeading(leading);
            content.newLineAtOffset(MARGIN, y - size);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
            y -= lines.size() * leading + spaceAfter;
        }

        private static List<String> wrap(String text, PDFont font, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : text.split(" ")) {
                if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * size > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }

        private void newPage() throws IOException {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = PDRectangle.A4.getHeight() - MARGIN;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    // ---- DOCX --------------------------------------------------------------------------------------------------

    private static byte[] docx(Sample sample) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            Optional<Date> published =
                    Optional.of(Date.from(sample.publishedAt().toInstant(ZoneOffset.UTC)));
            properties.setTitle(sample.title());
            properties.setCreator(sample.author());
            properties.setCreated(published);
            properties.setModified(published);

            XWPFStyles styles = document.createStyles();
            addStyle(styles, "Title", "Title", 22, true);
            addStyle(styles, "Subtitle", "Subtitle", 14, false);
            addStyle(styles, "Heading1", "heading 1", 13, true);

            addParagraph(document, "Title", sample.title());
            addParagraph(document, "Subtitle", sample.subtitle());
            addParagraph(document, null, sample.byline());
            addParagraph(document, null, sample.dateline());
            for (Block block : sample.blocks()) {
                addParagraph(document, block.heading() ? "Heading1" : null, block.text());
            }
            document.write(bytes);
            return withFixedTimes(bytes.toByteArray(), sample.publishedAt());
        }
    }

    private static void addStyle(XWPFStyles styles, String id, String name, int points, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        var run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        if (bold) {
            run.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
    }

    private static void addParagraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.setSpacingAfter(160);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
    }

    /** POI stamps the entries of its zip with the present time; a file made twice would differ. */
    private static byte[] withFixedTimes(byte[] zip, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(out, entry.getName(), in.readAllBytes(), time);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    // ---- ODT ---------------------------------------------------------------------------------------------------

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private static byte[] odt(Sample sample) throws IOException {
        StringBuilder body = new StringBuilder();
        body.append(odtParagraph("Title", sample.title()));
        body.append(odtParagraph("Subtitle", sample.subtitle()));
        body.append(odtParagraph("Standard", sample.byline()));
        body.append(odtParagraph("Standard", sample.dateline()));
        for (Block block : sample.blocks()) {
            body.append(
                    block.heading()
                            ? "<text:h text:style-name=\"Heading\" text:outline-level=\"1\">" + xml(block.text())
                                    + "</text:h>\n"
                            : odtParagraph("Standard", block.text()));
        }
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0" office:version="1.2">
                <office:body><office:text>
                %2$s</office:text></office:body></office:document-content>
                """.formatted(ODF, body);
        String styles = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-styles xmlns:office="%1$soffice:1.0" xmlns:style="%1$sstyle:1.0" \
                xmlns:fo="%1$sxsl-fo-compatible:1.0" office:version="1.2"><office:styles>
                <style:style style:name="Standard" style:family="paragraph">\
                <style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="12pt"/></style:style>
                <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">\
                <style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
                <style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard">\
                <style:text-properties fo:font-size="14pt" fo:font-style="italic"/></style:style>
                <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard">\
                <style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
                </office:styles></office:document-styles>
                """.formatted(ODF);
        String meta = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-meta xmlns:office="%1$soffice:1.0" xmlns:meta="%1$smeta:1.0" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>
                <dc:title>%2$s</dc:title><meta:initial-creator>%3$s</meta:initial-creator><dc:creator>%3$s</dc:creator>
                <meta:creation-date>%4$s</meta:creation-date><dc:date>%4$s</dc:date><dc:language>en</dc:language>
                </office:meta></office:document-meta>
                """.formatted(
                        ODF,
                        xml(sample.title()),
                        xml(sample.author()),
                        sample.publishedAt().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        String manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="%1$smanifest:1.0" manifest:version="1.2">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%2$s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>
                """.formatted(ODF, ODT_TYPE);
        LocalDateTime time = sample.publishedAt();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            putStored(out, "mimetype", ODT_TYPE.getBytes(StandardCharsets.US_ASCII), time);
            put(out, "content.xml", content.getBytes(StandardCharsets.UTF_8), time);
            put(out, "styles.xml", styles.getBytes(StandardCharsets.UTF_8), time);
            put(out, "meta.xml", meta.getBytes(StandardCharsets.UTF_8), time);
            put(out, "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8), time);
        }
        return bytes.toByteArray();
    }

    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    private static String odtParagraph(String style, String text) {
        return "<text:p text:style-name=\"" + style + "\">" + xml(text) + "</text:p>\n";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The format wants its type first and uncompressed, so that a reader sees it without unpacking. */
    private static void putStored(ZipOutputStream out, String name, byte[] content, LocalDateTime time)
            throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    // ---- RTF ---------------------------------------------------------------------------------------------------

    private static byte[] rtf(Sample sample) {
        LocalDateTime time = sample.publishedAt();
        StringBuilder rtf = new StringBuilder();
        rtf.append("{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman Times New Roman;}}\n");
        rtf.append("{\\info{\\title ")
                .append(rtfText(sample.title()))
                .append("}{\\author ")
                .append(rtfText(sample.author()))
                .append("}{\\creatim\\yr")
                .append(time.getYear())
                .append("\\mo")
                .append(time.getMonthValue())
                .append("\\dy")
                .append(time.getDayOfMonth())
                .append("\\hr")
                .append(time.getHour())
                .append("\\min0}}\n");
        rtf.append(rtfParagraph("\\b\\fs44", sample.title()));
        rtf.append(rtfParagraph("\\i\\fs28", sample.subtitle()));
        rtf.append(rtfParagraph("\\b\\fs24", sample.byline()));
        rtf.append(rtfParagraph("\\fs24", sample.dateline()));
        for (Block block : sample.blocks()) {
            rtf.append(rtfParagraph(block.heading() ? "\\b\\fs28" : "\\fs24", block.text()));
        }
        return rtf.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String rtfParagraph(String look, String text) {
        return "{\\pard\\sa200" + look + " " + rtfText(text) + "\\par}\n";
    }

    private static String rtfText(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\\' || c == '{' || c == '}') {
                out.append('\\').append(c);
            } else if (c < 128) {
                out.append(c);
            } else {
                out.append("\\u").append((int) (short) c).append('?');
            }
        }
        return out.toString();
    }

    // ---- EML: a newsletter as it lies in a mailbox --------------------------------------------------------------

    private static byte[] eml(Sample sample) {
        StringBuilder text = new StringBuilder();
        for (String line : List.of(sample.title(), sample.subtitle(), sample.byline(), sample.dateline())) {
            text.append(line).append("\n\n");
        }
        for (Block block : sample.blocks()) {
            text.append(block.text()).append("\n\n");
        }
        String date = sample.publishedAt()
                .atOffset(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH));
        StringBuilder mail = new StringBuilder();
        mail.append("Date: ").append(date).append("\r\n");
        mail.append("From: ").append(sample.outlet()).append(" <briefing@pellworth.example>\r\n");
        mail.append("To: Subscribers <subscribers@pellworth.example>\r\n");
        mail.append("Subject: ")
                .append(sample.title().replace(" as the", "\r\n as the"))
                .append("\r\n");
        mail.append("Message-ID: <20170220.060000.briefing@pellworth.example>\r\n");
        mail.append("MIME-Version: 1.0\r\n");
        mail.append("Content-Type: text/plain; charset=UTF-8\r\n");
        mail.append("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
        mail.append(quotedPrintable(text.toString().strip() + "\n"));
        return mail.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String quotedPrintable(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int value = b & 0xff;
            if (value == '\n') {
                out.append("\r\n");
                column = 0;
                continue;
            }
            String token = value >= 32 && value < 127 && value != '='
                    ? String.valueOf((char) value)
                    : String.format("=%02X", value);
            if (column + token.length() > 75) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(token);
            column += token.length();
        }
        return out.toString();
    }

    private MakeSampleFiles() {}
}
