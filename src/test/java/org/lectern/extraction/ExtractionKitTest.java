package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Writes what is read from a folder of web pages, for a script that compares it with the truth. Runs only with
 * {@code -Dkit.pages=FOLDER -Dkit.out=FILE}; the folder holds {@code <page id>.html} or {@code .html.gz}. With
 * {@code -Dkit.truth=FILE} as well it prints how often the values of each band of confidence were right.
 */
class ExtractionKitTest {

    @Test
    void everyPageOfTheKitIsRead() throws IOException {
        String pages = System.getProperty("kit.pages");
        String out = System.getProperty("kit.out");
        assumeTrue(pages != null && out != null, "no kit.pages and kit.out given");
        Map<String, Map<String, Object>> answers = answers(Path.of(pages));
        assertFalse(answers.isEmpty());
        new ObjectMapper().writeValue(Path.of(out).toFile(), answers);
        String truth = System.getProperty("kit.truth");
        if (truth != null) {
            System.out.println(CalibrationTable.of(
                    new ObjectMapper().readTree(Path.of(truth).toFile()), answers));
        }
    }

    static Map<String, Map<String, Object>> answers(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().matches(".*\\.html(\\.gz)?"))
                    .sorted()
                    .toList();
        }
        return files.parallelStream()
                .collect(Collectors.toMap(ExtractionKitTest::id, ExtractionKitTest::answer, (a, b) -> a, TreeMap::new));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.html(\\.gz)?$", "");
    }

    private static Map<String, Object> answer(Path file) {
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            ExtractedArticle article = new ArticleReader()
                    .read(bytes(file), id(file) + ".html")
                    .articles()
                    .get(0);
            answer.put(
                    "articleBody",
                    article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n")));
            answer.put("title", value(article.title()));
            answer.put("author", value(article.byline()));
            answer.put("date", value(article.publishedOn()));
            answer.put(
                    "dateEvidence",
                    article.publishedOn() == null ? "" : article.publishedOn().evidence());
            answer.put("sitename", value(article.outlet()));
            answer.put("url", value(article.sourceUrl()));
            answer.put("licence", value(article.licence()));
            answer.put("confidence", confidences(article));
        } catch (UnreadableFile e) {
            answer.put("articleBody", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return answer;
    }

    private static Map<String, Double> confidences(ExtractedArticle article) {
        Map<String, Double> confidences = new LinkedHashMap<>();
        put(confidences, "title", article.title());
        put(confidences, "author", article.byline());
        put(confidences, "date", article.publishedOn());
        put(confidences, "sitename", article.outlet());
        put(confidences, "url", article.sourceUrl());
        put(confidences, "language", article.language());
        return confidences;
    }

    private static void put(Map<String, Double> confidences, String field, Found found) {
        if (found != null && found.confidence() != null) {
            confidences.put(field, found.confidence());
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }

    private static String value(Found found) {
        return found == null ? "" : found.value();
    }
}
