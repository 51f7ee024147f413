package org.lectern.extraction.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.extraction.Limits;
import org.lectern.extraction.Member;
import org.lectern.extraction.Unpacked;
import org.lectern.extraction.UnreadableFile;

/** An archive gives up its articles, and nothing else gets out of it. */
class ZipArchiveTest {

    @TempDir
    Path folder;

    @Test
    void givesArticlesAndWhatDescribesThemAndSaysWhatItLeftOut() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("march/one.html", bytes("<p>One"));
        files.put("march/one_files/logo.png", bytes("x"));
        files.put("__MACOSX/march/._one.html", bytes("x"));
        files.put("manifest.csv", bytes("file,title"));
        files.put("program.exe", bytes("MZ"));
        Unpacked unpacked = unpack(zip(files), Limits.USUAL);
        assertEquals(
                List.of("march/one.html", "manifest.csv"),
                unpacked.members().stream().map(Member::name).toList());
        assertEquals("<p>One", Files.readString(unpacked.members().get(0).file()));
        assertEquals(
                List.of("program.exe (not a format that is read)", "2 pictures, styles and system files"),
                unpacked.leftOut());
    }

    @Test
    void opensAnArchiveInItButNoneInThat() throws Exception {
        byte[] inner = zip(Map.of("deep.txt", bytes("Deep")));
        assertEquals(
                "inner.zip/deep.txt",
                unpack(zip(Map.of("inner.zip", inner)), Limits.USUAL)
                        .members()
                        .get(0)
                        .name());
        byte[] third = zip(Map.of("inner.zip", zip(Map.of("more.zip", inner))));
        assertTrue(refusal(third, Limits.USUAL).contains("archives inside archives"));
    }

    @Test
    void takesNothingWhenANameLeadsOut() throws Exception {
        byte[] zip = zip(Map.of("good.txt", bytes("Good"), "../../out.txt", bytes("Bad")));
        assertTrue(refusal(zip, Limits.USUAL).contains("leads out of the archive"));
        assertEquals(
                0, Files.list(folder).filter(file -> !file.endsWith("a.zip")).count());
    }

    @Test
    void takesNothingWhenAnEntryIsALink() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry link = new ZipArchiveEntry("article.txt");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write(bytes("/etc/passwd"));
            zip.closeArchiveEntry();
        }
        assertTrue(refusal(out.toByteArray(), Limits.USUAL).contains("a link to another file (article.txt)"));
    }

    @Test
    void namesTheLimitThatWasPassed() throws Exception {
        byte[] many = zip(Map.of("a.txt", bytes("a"), "b.txt", bytes("b"), "c.txt", bytes("c")));
        assertEquals(
                "a.zip holds more than 2 files. Import it in smaller parts.",
                refusal(many, new Limits(1 << 20, 1 << 20, 100, 2, 1000, 10)));
        byte[] large = zip(Map.of("a.txt", new byte[3 << 20]));
        assertEquals(
                "a.zip unpacks to more than 1 MB. Unpack it yourself and import the articles in it.",
                refusal(large, new Limits(1 << 20, 1 << 20, 100, 2, 1000, 10)));
    }

    private String refusal(byte[] zip, Limits limits) {
        return assertThrows(UnreadableFile.class, () -> unpack(zip, limits)).getMessage();
    }

    private Unpacked unpack(byte[] zip, Limits limits) throws IOException, UnreadableFile {
        Path file = Files.write(folder.resolve("a.zip"), zip);
        return ZipArchive.unpack(file, "a.zip", folder, limits);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
