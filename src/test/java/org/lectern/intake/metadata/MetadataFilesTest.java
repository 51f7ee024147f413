package org.lectern.intake.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.taxonomy.TestTaxonomy;

class MetadataFilesTest {

    @TempDir
    Path folder;

    private final Map<String, Path> files = new LinkedHashMap<>();

    private MetadataFilesTest with(String name, String content) throws IOException {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private MetadataFilesTest with(String name, byte[] content) throws IOException {
        files.put(name, Files.write(folder.resolve(name.replace('/', '_')), content));
        return this;
    }

    private Beside beside() {
        return new MetadataFiles(TestTaxonomy.of(new ObjectMapper())).read(files);
    }

    @Test
    void aSidecarWinsOverTheManifestFieldByField() throws IOException {
        with("a.pdf", "x");
        with("manifest.csv", "file,title,outlet\na.pdf,Of the Manifest,The Gazette\n");
        with("a.pdf.meta.yaml", "title: Of the Sidecar\nlanguage: no\n");

        Beside beside = beside();

        assertEquals(
                Map.of("title", "Of the Sidecar", "outlet", "The Gazette", "language", "no"),
                beside.of("a.pdf").merged());
        assertEquals("a.pdf.meta.yaml", beside.of("a.pdf").evidence());
        assertEquals("manifest.csv, line 2", beside.of("a.pdf").beneath().evidence());
        assertEquals(List.of(), beside.allFaults());
    }

    @Test
    void mistakesAreToldByFileAndLineAndTheRestStands() throws IOException {
        with("a.pdf", "x");
        with("a.pdf.meta.yaml", """
                title: Low Water
                colour: red
                published_on: 2016-13
                byline: [One, Two]
                title: Again
                stance: resilient
                """);

        Beside beside = beside();

        assertEquals(Map.of("title", "Low Water"), beside.of("a.pdf").values());
        List<String> faults = beside.faultsOf("a.pdf");
        assertEquals(5, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("a.pdf.meta.yaml, line 2: “colour” is not known"), faults.get(0));
        assertTrue(faults.get(1).startsWith("a.pdf.meta.yaml, line 3, published_on: “2016-13”"), faults.get(1));
        assertTrue(faults.get(2).startsWith("a.pdf.meta.yaml, line 4, byline: takes one value"), faults.get(2));
        assertTrue(faults.get(3).startsWith("a.pdf.meta.yaml, line 5, title: stands there twice"), faults.get(3));
        assertTrue(faults.get(4).startsWith("a.pdf.meta.yaml, line 6, stance: a stance needs"), faults.get(4));
    }

    @Test
    void brokenYamlIsToldByLineAndNothingOfItIsMade() throws IOException {
        with("a.pdf", "x");
        with("b.pdf", "x");
        with("a.pdf.meta.yaml", "title: One\noutlet: \"not closed\nbyline: x\n");
        with("b.pdf.meta.yaml", "title: !!java.net.URL [http://localhost/]\n");

        Beside beside = beside();

        assertTrue(
                beside.faultsOf("a.pdf").get(0).matches("a\\.pdf\\.meta\\.yaml, line \\d+: cannot be read as YAML.*"),
                beside.faultsOf("a.pdf").toString());
        assertTrue(beside.faultsOf("b.pdf").get(0).startsWith("b.pdf.meta.yaml, line 1"));
        assertEquals(Map.of(), beside.of("b.pdf").values());
    }

    @Test
    void aMissingFileIsReported() throws IOException {
        with("a.pdf", "x");
        with("manifest.csv", "file,title\na.pdf,A\ngone.pdf,B\n");
        with("lost.pdf.meta.yml", "title: C\n");

        assertEquals(
                List.of(
                        "manifest.csv, line 3: there is no file “gone.pdf” here.",
                        "lost.pdf.meta.yml: there is no file “lost.pdf” here."),
                beside().others());
    }

    @Test
    void aManifestSpeaksOfTheFilesOfItsOwnFolder() throws IOException {
        with("2016/a.pdf", "x");
        with("a.pdf", "x");
        with("2016/manifest.csv", "\uFEFFfile;title\na.pdf;\"Low; very low\"\n");

        assertEquals("Low; very low", beside().of("2016/a.pdf").values().get("title"));
        assertEquals(null, beside().of("a.pdf"));
    }

    @Test
    void rowsOfAManifestAreToldApartByLine() throws IOException {
        with("a.pdf", "x");
        with("b.pdf", "x");
        with("manifest.csv", """
                file,title,mood,published_on,stance
                a.pdf,"One
                title",gay,someday,cheerful
                ,No file,,,
                b.pdf,Two,,,,,
                b.pdf,Three,,,
                """);

        Beside beside = beside();

        assertEquals(Map.of("title", "One title"), beside.of("a.pdf").values());
        assertEquals("Two", beside.of("b.pdf").values().get("title"));
        assertTrue(beside.others().get(0).startsWith("manifest.csv, line 1: the column “mood” is not known"));
        assertEquals("manifest.csv, line 4: no file is named.", beside.others().get(1));
        assertTrue(beside.faultsOf("a.pdf").get(0).startsWith("manifest.csv, line 2, published_on: “someday”"));
        assertTrue(beside.faultsOf("a.pdf").get(1).startsWith("manifest.csv, line 2, stance: “cheerful” is no stance"));
        assertEquals(
                "manifest.csv, line 5: there are 7 cells for 5 columns. Put values that contain a comma in quotation"
                        + " marks.",
                beside.faultsOf("b.pdf").get(0));
        assertTrue(beside.faultsOf("b.pdf").get(1).startsWith("manifest.csv, line 6: “b.pdf” has a line already"));
    }

    @Test
    void aFileThatIsNotUtf8IsNotGuessedAt() throws IOException {
        with("a.pdf", "x");
        with("manifest.csv", "file,title\na.pdf,Müller\n".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                List.of("manifest.csv: is not in UTF-8, so nothing of it was used. Save it as UTF-8."),
                beside().others());
    }
}
