package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sample articles in {@code import/}, each in another format, give what they were made from. */
class SampleFilesTest {

    private static final Path FOLDER = Path.of("import");
    private static final Path SOURCES = Path.of("src", "test", "resources", "samples");

    @TestFactory
    Stream<DynamicTest> aSampleGivesWhatItWasMadeFrom() throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> manifest =
                CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("manifest.csv"))) {
            rows = manifest.stream().toList();
        }
        assertEquals(9, rows.size());
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("file"), () -> check(row, row.getField("file"))));
    }

    private static void check(NamedCsvRecord row, String file) throws IOException, UnreadableFile {
        List<ExtractedArticle> articles =
                new ArticleReader().read(FOLDER.resolve(file), file).articles();
        assertEquals(1, articles.size());
        ExtractedArticle article = articles.get(0);
        assertAll(
                () -> assertEquals(row.getField("title"), value(article.title())),
                () -> assertEquals(row.getField("subtitle"), value(article.subtitle())),
                () -> assertEquals(row.getField("byline"), value(article.byline())),
                () -> assertEquals(row.getField("published_on"), value(article.publishedOn())),
                () -> assertEquals(row.getField("outlet"), value(article.outlet())),
                () -> assertEquals(row.getField("disclaimer"), value(article.disclaimer())),
                () -> assertEquals(row.getField("language"), value(article.language())),
                () -> assertEquals(sourceParagraphs(file, article), withoutPages(article)),
                () -> assertFalse(article.captions().stream()
                        .anyMatch(caption -> caption.text().contains(row.getField("byline")))));
    }

    /** What stands below the front lines of the source, without the disclaimer and the note at its end. */
    private static List<Paragraph> sourceParagraphs(String file, ExtractedArticle article) throws IOException {
        String source = Files.readString(SOURCES.resolve(file.replaceFirst("\\.[a-z]+$", ".txt")));
        return Stream.of(source.strip().split("\\R\\s*\\R"))
                .skip(1)
                .map(String::strip)
                .filter(text -> !text.equals(value(article.disclaimer())) && !text.equals(value(article.authorNote())))
                .map(text -> new Paragraph(text.replaceFirst("^## ", ""), text.startsWith("## ")))
                .toList();
    }

    private static List<Paragraph> withoutPages(ExtractedArticle article) {
        return article.paragraphs().stream()
                .map(each -> new Paragraph(each.text(), each.heading()))
                .toList();
    }

    private static String value(Found found) {
        return found == null ? "" : found.value();
    }
}
