package org.lectern.export.refi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
class RefiTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article =
            Fixtures.published("The 📉 bridge fell in May.", "منع the town held & “they” said <so>.");

    private Map<String, byte[]> project(Member member, String query) throws IOException {
        byte[] zip = Fixtures.api(member)
                .accept("*/*")
                .get("/api/export/project.qdpx?article=" + article.id() + query)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"lectern.qdpx\"")
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static void requireValid(String schema, byte[] document) throws Exception {
        try (InputStream in = RefiTest.class.getResourceAsStream("/refi/" + schema)) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(new StreamSource(in))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(new String(document, StandardCharsets.UTF_8))));
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("urn:QDA-XML:project:1.0", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private void note(Annotation annotation, String words) {
        Fixtures.api(analyst)
                .body(Map.of("note", words))
                .patch("/api/annotations/" + annotation.id())
                .then()
                .statusCode(200);
    }

    @Test
    void aProjectIsValidAndItsPositionsAreTheQuotes() throws Exception {
        note(Fixtures.mark(article, analyst, "📉 bridge", "territory", "recruitment"), "A 📉 note\r\nof <two> lines");
        note(Fixtures.mark(article, analyst, "“they” said <so>"), "bell \u0007");

        Map<String, byte[]> files = project(analyst, "");
        requireValid("Project-mrt2019.xsd", files.get("project.qde"));

        Document project = xml(files.get("project.qde"));
        Element source = elements(project, "TextSource").get(0);
        String guid = source.getAttribute("guid");
        assertEquals("internal://" + guid + ".txt", source.getAttribute("plainTextPath"));
        byte[] text = files.get("sources/" + guid + ".txt");
        assertArrayEquals(
                "The 📉 bridge fell in May.\n\nمنع the town held & “they” said <so>.".getBytes(StandardCharsets.UTF_8),
                text);
        List<String> passages = new ArrayList<>();
        for (Element selection : elements(project, "PlainTextSelection")) {
            String words = new String(text, StandardCharsets.UTF_8);
            int start = words.offsetByCodePoints(0, Integer.parseInt(selection.getAttribute("startPosition")));
            int end = words.offsetByCodePoints(0, Integer.parseInt(selection.getAttribute("endPosition")));
            passages.add(words.substring(start, end));
        }
        assertEquals(List.of("📉 bridge", "“they” said <so>"), passages);
        assertEquals(2, elements(project, "Coding").size());
        List<Element> notes = elements(project, "Note");
        assertEquals("A 📉 note\nof <two> lines", notes.get(0).getTextContent());
        assertEquals("bell \uFFFD", notes.get(1).getTextContent());
        assertFalse(new String(files.get("project.qde"), StandardCharsets.UTF_8).contains("\r"));
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        Fixtures.mark(article, analyst, "bridge", "territory");
        Document project = xml(project(analyst, "").get("project.qde"));
        HashSet<String> guids = new HashSet<>();
        for (String each : List.of("User", "Code", "Variable", "TextSource", "PlainTextSelection", "Coding", "Note")) {
            elements(project, each).forEach(element -> assertTrue(guids.add(element.getAttribute("guid")), each));
        }
        for (String each : List.of("CodeRef", "NoteRef", "VariableRef")) {
            assertFalse(elements(project, each).isEmpty(), each);
            elements(project, each).forEach(ref -> assertTrue(guids.contains(ref.getAttribute("targetGUID")), each));
        }
        elements(project, "PlainTextSelection")
                .forEach(selection -> assertTrue(guids.contains(selection.getAttribute("creatingUser"))));
        assertTrue(elements(project, "TextValue").stream()
                .anyMatch(value -> value.getTextContent().equals("Written for tests; nobody's view.")));
        assertEquals("2016-03-09", elements(project, "DateValue").get(0).getTextContent());
    }

    @Test
    void identifiersStayFromOneExportToTheNext() throws Exception {
        Fixtures.mark(article, analyst, "bridge", "territory");
        List<String> first = elements(xml(project(analyst, "").get("project.qde")), "PlainTextSelection").stream()
                .map(each -> each.getAttribute("guid"))
                .toList();
        Fixtures.mark(article, analyst, "town", "territory");
        List<String> second = elements(xml(project(analyst, "").get("project.qde")), "PlainTextSelection").stream()
                .map(each -> each.getAttribute("guid"))
                .toList();
        assertTrue(second.containsAll(first));
        assertTrue(first.get(0).matches("[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}"));
        assertEquals("B63CDFA4-3DF9-568E-97AE-006C5B8FD652", Guids.of("www.example.com"));
    }

    @Test
    void aProjectHoldsWhatTheFilterAndTheReaderAllow() throws Exception {
        Fixtures.mark(article, analyst, "bridge", "territory");
        for (Map<String, byte[]> empty :
                List.of(project(Fixtures.member(Role.READER), ""), project(analyst, "&topic=recruitment"))) {
            assertEquals(List.of("project.qde"), List.copyOf(empty.keySet()));
            requireValid("Project-mrt2019.xsd", empty.get("project.qde"));
        }
        Fixtures.api(analyst).get("/api/export/project.qdpx?topic=nope").then().statusCode(422);
    }

    @Test
    void theCodebookIsValid() throws Exception {
        byte[] codebook = Fixtures.browser(analyst)
                .get("/export/codebook.qdc")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asByteArray();
        requireValid("Codebook.xsd", codebook);
        assertTrue(new String(codebook, StandardCharsets.UTF_8).contains("name=\"Sectarian governance\""));
    }
}
