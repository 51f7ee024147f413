package org.lectern.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Citation WHOLE = new Citation(
            "L00001",
            Optional.of("Bread & “ground”: 5 % of {all}"),
            Optional.empty(),
            Optional.of("The River_Post"),
            List.of("Ana Lind", "Ministry, Press Office"),
            List.of(2016, 3, 9),
            Optional.of("https://post.example/a_b?c={d}"),
            Optional.of("en"),
            Optional.of("Views are\nthe author's."),
            "http://localhost:8080/articles/L00001");

    private static final Citation BARE = new Citation(
            "L00002",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(2016),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "http://localhost:8080/articles/L00002");

    @Test
    void inBibTexPrintsEveryCharacterAsItself() {
        assertEquals("""
                @article{L00001,
                  title = {{Bread \\& “ground”: 5 \\% of \\{all\\}}},
                  author = {Ana Lind and {Ministry, Press Office}},
                  journal = {The River\\_Post},
                  year = {2016},
                  month = mar,
                  date = {2016-03-09},
                  url = {https://post.example/a_b?c=%7Bd%7D},
                  language = {en},
                  note = {Views are the author's.}
                }
                """, BibTex.of(List.of(WHOLE)));
        assertTrue(BibTex.of(List.of(BARE)).startsWith("@misc{L00002,\n  year = {2016},\n  date = {2016},\n  url"));
        assertEquals("{\\textbackslash}\\#{\\textasciitilde}", BibTex.escape("\\#~"));
    }

    @Test
    void inRisIsARecordFromTypeToEnd() {
        assertEquals(
                "TY  - NEWS\r\nID  - L00001\r\nTI  - Bread & “ground”: 5 % of {all}\r\nT2  - The River_Post\r\n"
                        + "AU  - Ana Lind\r\nAU  - Ministry, Press Office\r\nPY  - 2016\r\nDA  - 2016/03/09/\r\n"
                        + "UR  - https://post.example/a_b?c={d}\r\nLA  - en\r\nN1  - Views are the author's.\r\n"
                        + "DB  - Lectern\r\nL2  - http://localhost:8080/articles/L00001\r\nER  - \r\n",
                Ris.of(List.of(WHOLE)));
        assertTrue(Ris.of(List.of(BARE)).contains("DA  - 2016///\r\n"));
    }

    @Test
    void inCslJsonSaysOnlyWhatIsKnown() {
        assertEquals("""
                [ {
                  "id" : "L00002",
                  "type" : "article-newspaper",
                  "issued" : {
                    "date-parts" : [ [ 2016 ] ]
                  },
                  "URL" : "http://localhost:8080/articles/L00002",
                  "source" : "Lectern",
                  "archive_location" : "http://localhost:8080/articles/L00002"
                } ]
                """, CslJson.of(List.of(BARE)));
    }
}
