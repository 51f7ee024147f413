package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/** Compares documents with an expected.json beside them; its "about" says how. */
final class Expectations {

    private Expectations() {}

    static List<DynamicTest> in(Path folder) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json")));
        return StreamSupport.stream(expected.get("documents").spliterator(), false)
                .map(document -> DynamicTest.dynamicTest(document.get("file").asText(), () -> check(folder, document)))
                .toList();
    }

    static void check(Path folder, JsonNode document) throws UnreadableFile {
        String file = document.get("file").asText();
        List<ExtractedArticle> articles =
                new ArticleReader().read(folder.resolve(file), file).articles();
        assertEquals(document.get("articles").size(), articles.size(), "articles");
        for (int i = 0; i < articles.size(); i++) {
            check(document.get("articles").get(i), articles.get(i));
            assertEquals(
                    document.path("language").asText("en"),
                    value(articles.get(i).language()));
        }
    }

    private static void check(JsonNode expected, ExtractedArticle article) {
        List<String> paragraphs =
                article.paragraphs().stream().map(Paragraph::text).toList();
        String body = String.join("\n\n", paragraphs);
        assertAll(
                () -> assertOneOf(expected, "title", article.title()),
                () -> assertOneOf(expected, "subtitle", article.subtitle()),
                () -> assertOneOf(expected, "outlet", article.outlet()),
                () -> assertOneOf(expected, "byline", article.byline()),
                () -> assertOneOf(expected, "published", article.publishedOn()),
                () -> assertOneOf(expected, "disclaimer", article.disclaimer()),
                () -> assertOneOf(expected, "author_note", article.authorNote()),
                () -> assertTrue(
                        alternatives(expected, "body_starts").stream().anyMatch(body::startsWith),
                        "start: " + body.substring(0, 80)),
                () -> assertTrue(
                        body.endsWith(expected.get("body_ends").asText()),
                        "end: " + body.substring(body.length() - 80)),
                () -> assertEquals(
                        expected.path("body_paragraphs").asInt(paragraphs.size()), paragraphs.size(), "paragraphs"),
                () -> texts(expected, "never_in_body").forEach(text -> assertTrue(!body.contains(text), text)),
                () -> texts(expected, "must_be_in_body").forEach(text -> assertTrue(body.contains(text), text)),
                () -> texts(expected, "joined_lines").forEach(text -> assertTrue(body.contains(text), text)),
                () -> assertCaptions(texts(expected, "captions"), article, body),
                () -> assertTrue(article.flags().containsAll(texts(expected, "flags")), "flags: " + article.flags()));
    }

    private static void assertCaptions(List<String> expected, ExtractedArticle article, String body) {
        List<String> captions = article.captions().stream().map(Caption::text).toList();
        assertEquals(expected.size(), captions.size(), captions.toString());
        for (String caption : expected) {
            assertTrue(captions.stream().anyMatch(c -> c.startsWith(caption) || caption.startsWith(c)), caption);
            assertTrue(!body.contains(caption), caption);
        }
    }

    private static void assertOneOf(JsonNode expected, String field, Found found) {
        String value = value(found);
        assertTrue(!expected.has(field) || alternatives(expected, field).contains(value), field + " is " + value);
    }

    private static List<String> alternatives(JsonNode expected, String field) {
        List<String> all = new ArrayList<>();
        all.add(expected.get(field).isNull() ? null : expected.get(field).asText());
        expected.path("or").path(field).forEach(other -> all.add(other.isNull() ? null : other.asText()));
        return all;
    }

    private static List<String> texts(JsonNode expected, String field) {
        List<String> texts = new ArrayList<>();
        expected.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String value(Found found) {
        return found == null ? null : found.value();
    }
}
