package org.lectern.export;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;

@QuarkusTest
class ExportTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("The 📉 bridge fell in May.", "منع the town held.");

    private String csv(Member member, String query) {
        return Fixtures.api(member)
                .get("/api/export/annotations.csv?article=" + article.id() + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    }

    @Test
    void aRowHasTheAgreedColumnsAndTheTextsOwnWords() {
        Annotation annotation = Fixtures.mark(article, analyst, "bridge fell", "territory", "recruitment");

        String csv = csv(analyst, "");

        assertEquals('\uFEFF', csv.charAt(0));
        assertTrue(csv.endsWith("\r\n"));
        assertTrue(csv.startsWith(
                "\uFEFFannotation_id,article_title,outlet,byline,published_on,article_url,stance,disclaimer,quote,note,"
                        + "topics,annotator,created_at,updated_at,review_status,reviewer,reviewed_at,review_comment,"
                        + "anchor_status,start,end,prefix,suffix,article_id,article_revision,text_sha256,language,"
                        + "taxonomy_version,permalink\r\n"));
        NamedCsvRecord row = rows(csv).get(0);
        assertEquals("bridge fell", row.getField("quote"));
        assertEquals("6", row.getField("start"));
        assertEquals("17", row.getField("end"));
        assertEquals("territory|recruitment", row.getField("topics"));
        assertEquals("draft", row.getField("review_status"));
        assertEquals("Written for tests; nobody's view.", row.getField("disclaimer"));
        assertEquals("http://localhost:8080/annotations/" + annotation.id(), row.getField("permalink"));
        assertEquals(
                ArticleText.of(List.of("The 📉 bridge fell in May.", "منع the town held."))
                        .sha256(),
                row.getField("text_sha256"));
    }

    @Test
    void rowsStandInTheOrderOfTheText() {
        Fixtures.mark(article, analyst, "town held");
        Fixtures.mark(article, analyst, "The 📉 bridge");
        Fixtures.mark(article, analyst, "📉");

        assertEquals(
                List.of("The 📉 bridge", "📉", "town held"),
                rows(csv(analyst, "")).stream()
                        .map(row -> row.getField("quote"))
                        .toList());
    }

    @Test
    void untaggedAnnotationsAreRowsToo() {
        Fixtures.mark(article, analyst, "in May");

        assertEquals("", rows(csv(analyst, "&topic=none")).get(0).getField("topics"));
        assertEquals(0, rows(csv(analyst, "&topic=territory")).size());
    }

    @Test
    void everyoneExportsOnlyWhatTheySee() {
        Fixtures.mark(article, analyst, "town held", "territory");

        assertEquals(1, rows(csv(analyst, "")).size());
        assertEquals(0, rows(csv(Fixtures.member(Role.ANALYST), "")).size());
        assertEquals(0, rows(csv(Fixtures.member(Role.CURATOR), "")).size());
        assertEquals(0, rows(csv(Fixtures.member(Role.READER), "")).size());
    }

    @Test
    void datesFilterInThePrecisionGiven() {
        Fixtures.mark(article, analyst, "in May");

        assertEquals(1, rows(csv(analyst, "&from=2016&to=2016")).size());
        assertEquals(1, rows(csv(analyst, "&from=2016-03&to=2016-03-09")).size());
        assertEquals(0, rows(csv(analyst, "&from=2016-03-10")).size());
        assertEquals(0, rows(csv(analyst, "&to=2016-02")).size());
    }

    @Test
    void wordsThatAreInNoVocabularyAreRefused() {
        for (String wrong : List.of("topic=nope", "stance=nope", "state=nope", "from=soon")) {
            Fixtures.api(analyst)
                    .get("/api/export/annotations.csv?" + wrong)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void thePageShowsTheRowsOfTheFile() {
        Fixtures.mark(article, analyst, "in May", "territory");
        Fixtures.browser(analyst)
                .get("/export?article=" + article.id())
                .then()
                .statusCode(200)
                .body(containsString("<td dir=\"auto\">in May</td>"))
                .body(containsString("/export/annotations.csv?article=" + article.id()));
    }

    @Test
    void aFormulaIsDisarmedUnlessAskedNotTo() {
        Annotation annotation = Fixtures.mark(article, analyst, "bridge");
        Fixtures.api(analyst)
                .body("{\"note\":\"=1+1\"}")
                .patch("/api/annotations/" + annotation.id())
                .then()
                .statusCode(200);

        assertEquals("'=1+1", rows(csv(analyst, "")).get(0).getField("note"));
        assertEquals("=1+1", rows(csv(analyst, "&guard=none")).get(0).getField("note"));
        assertFalse(csv(analyst, "").contains(",=1+1"));
    }
}
