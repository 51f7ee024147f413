package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Fixtures;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;

/** Positions mean the same in Java, in JavaScript and in Python, whatever the script of the text. */
@QuarkusTest
class PositionsTest {

    private static final String[] PARAGRAPHS = {
        "👩‍🔬 Researchers 🇺🇦🇲🇩 repeat the measurement 🔭, cafe\u0301 and café alike.",
        "قالت البلدية إن المتحف سيُفتح في الربيع 🏛️ للزوار.",
        "העירייה מסרה שֶׁהַמּוּזֵיאוֹן ייפתח באביב ✨ לקהל.",
        "博物馆将在春天重新开放，𠮷野家也在。",
        "𝐔𝐑𝐆𝐄𝐍𝐓: =1+1, \"quoted\", a;b, 'single' and “curly”."
    };
    private static final int PASSAGES = 60;

    private static final String CHECK = """
            import csv, io, sys
            text = open(sys.argv[1], encoding="utf-8", newline="").read()
            rows = list(csv.DictReader(io.open(sys.argv[2], encoding="utf-8-sig", newline="")))
            bad = [row for row in rows if text[int(row["start"]):int(row["end"])] != row["quote"]]
            print(len(rows), len(bad))
            """;

    @Inject
    Articles articles;

    @Inject
    Annotations annotations;

    private Member analyst;
    private Article article;
    private List<TextAnchor> marked;

    @BeforeEach
    void mark() {
        analyst = Fixtures.member(Role.ANALYST);
        article = Fixtures.published(PARAGRAPHS);
        marked = QuarkusTransaction.requiringNew().call(this::markMany);
    }

    private List<TextAnchor> markMany() {
        Article attached = articles.get(article.id(), analyst);
        int length = attached.text().length();
        Random random = new Random(5);
        List<TextAnchor> anchors = new ArrayList<>();
        while (anchors.size() < PASSAGES) {
            int start = random.nextInt(length);
            int end = Math.min(length, start + 1 + random.nextInt(60));
            try {
                TextAnchor anchor =
                        TextAnchor.in(attached.text(), new TextAnchor.Selector(null, null, null, start, end));
                annotations.persist(Annotation.mark(attached, anchor, Set.of(), null, analyst, "1"));
                anchors.add(anchor);
            } catch (Invalid onlyWhiteSpace) {
                assertTrue(attached.text().between(start, end).isBlank());
            }
        }
        return anchors;
    }

    @Test
    void scriptReadsTheQuoteAtItsPositions() {
        try (Chromium chromium = Chromium.start(io.restassured.RestAssured.port)) {
            Page page = chromium.signedIn(analyst, 1280, 900);
            page.navigate(chromium.base() + "/articles/" + article.id());
            Object quotes = page.evaluate(
                    "async places => { const { codePoints } = await import('/js/reading/passage.js'); const text ="
                            + " codePoints(); return places.map(([start, end]) => text.slice(start, end).join('')); }",
                    marked.stream()
                            .map(each -> List.of(each.start(), each.end()))
                            .toList());
            assertEquals(marked.stream().map(TextAnchor::quote).toList(), quotes);
            String lines = "A\r\nB 👩‍🔬 e\u0301 \r\n שָׁלוֹם";
            assertEquals(
                    lines.substring(lines.indexOf("e\u0301")),
                    page.evaluate(
                            "({ text, start }) => Array.from(text).slice(start).join('')",
                            Map.of("text", lines, "start", lines.codePointCount(0, lines.indexOf("e\u0301")))));
        }
    }

    @Test
    void pythonReadsTheQuoteAtItsPositionsInTheCsv(@TempDir Path folder) throws IOException, InterruptedException {
        Path python = Path.of("/usr/bin/python3");
        if (!Files.isExecutable(python)) {
            System.err.println("NO PYTHON IS INSTALLED: the positions in the CSV are not read by it.");
            Assumptions.abort("no python3");
        }
        Path text = Files.writeString(folder.resolve("text"), String.join("\n\n", PARAGRAPHS));
        Path csv = Files.write(
                folder.resolve("annotations.csv"),
                Fixtures.api(analyst)
                        .accept("text/csv")
                        .get("/api/export/annotations.csv?guard=none&article=" + article.id())
                        .asByteArray());
        Process check = new ProcessBuilder(python.toString(), "-c", CHECK, text.toString(), csv.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        assertEquals(PASSAGES + " 0", said.strip());
    }
}
