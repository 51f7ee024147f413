package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file without an article is refused, and the reason says what to do. */
class UnreadableFileTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("leer.txt"));
        UnreadableFile refusal = assertThrows(UnreadableFile.class, () -> new ArticleReader().read(file, "leer.txt"));
        assertEquals("leer.txt is empty. Save it again from its source and import that.", refusal.getMessage());
    }

    @Test
    void aFileOfSpacesIsRefused() {
        assertTrue(reason(" \t\r\n\u200B".repeat(50).getBytes(StandardCharsets.UTF_8), "a.txt")
                .contains("No text was found in a.txt"));
    }

    @Test
    void aProgramWithAnotherNameIsRefused() {
        byte[] program = new byte[4096];
        new Random(1).nextBytes(program);
        program[0] = 'M';
        program[1] = 'Z';
        assertTrue(reason(program, "article.pdf").contains("not a text Lectern can read"));
    }

    @Test
    void randomBytesAreRefused() {
        byte[] bytes = new byte[30000];
        new Random(2).nextBytes(bytes);
        assertTrue(reason(bytes, "article.txt").contains("not a text"));
    }

    @Test
    void anArchiveIsToBeUnpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("Text".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                "a.txt is an archive. Pack the articles as a .zip, or unpack it and import them.",
                reason(out.toByteArray(), "a.txt"));
    }

    @Test
    void aPdfWithoutTextAsksForTextRecognition() {
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertEquals(
                "No text was found in scan.pdf. If it is a scan, run text recognition (OCR) first and import the result.",
                reason(pdf.getBytes(StandardCharsets.ISO_8859_1), "scan.pdf"));
    }

    @Test
    void aPageWithoutTextIsRefused() {
        String html = "<html><head><title>t</title></head><body></body></html>";
        assertTrue(reason(html.getBytes(StandardCharsets.UTF_8), "a.html").contains("No text was found in a.html"));
    }

    private static String reason(byte[] bytes, String name) {
        return assertThrows(UnreadableFile.class, () -> new ArticleReader().read(bytes, name))
                .getMessage();
    }
}
