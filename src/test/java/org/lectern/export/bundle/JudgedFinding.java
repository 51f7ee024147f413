package org.lectern.export.bundle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.Fixtures;
import org.lectern.annotation.CarryOver;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.RevisedArticles;

/**
 * An article whose text and title have changed, with an annotation that was sent back, edited, carried along and accepted,
 * and one that another program sent.
 */
final class JudgedFinding {

    private static final String FIRST = "The 📉 bridge fell in May.";
    private static final String OTHER = "In all, the 📉 bridge fell in May.";

    final Member analyst = Fixtures.member(Role.ANALYST);
    final Member curator = Fixtures.member(Role.CURATOR);
    final Member reviewer = Fixtures.member(Role.REVIEWER);
    final Article article = Fixtures.published(FIRST, "The town held “on”.");

    /** The name that the client wished for its annotation. */
    final String name = "note-" + UUID.randomUUID().toString().substring(0, 8);

    /** The ids of the annotations. */
    String judged = "";

    String sent = "";

    /** Makes it; to be called when the server answers. */
    JudgedFinding prepare() {
        judged = Fixtures.mark(article, analyst, "bridge fell").id();
        edit(judged, Map.of("note", "two\nlines, “q” \"p\" \u2028"));
        submit(judged);
        decide(judged, "request-changes", "Say which bridge.");
        revise(OTHER);
        edit(judged, Map.of("topics", List.of("territory", "recruitment")));
        submit(judged);
        revise(FIRST);
        decide(judged, "accept", null);

        Fixtures.api(analyst)
                .contentType("application/ld+json")
                .header("Slug", name)
                .body("""
                        {"@context": ["http://www.w3.org/ns/anno.jsonld", "https://tool.example/context"],
                         "id": "urn:tool:1", "type": "Annotation", "motivation": ["commenting", "editing"], "tool:colour": "red",
                         "body": [{"type": "TextualBody", "value": "first", "format": "text/html"},
                                  {"type": "TextualBody", "value": "second", "purpose": "describing"}],
                         "target": {"source": "http://localhost:8080/articles/%s/text",
                                    "selector": {"type": "TextQuoteSelector", "exact": "town held"}}}
                        """.formatted(article.id()))
                .post("/w3c/annotations/")
                .then()
                .statusCode(201);
        sent = annotationOf("town held");
        submit(sent);
        Fixtures.api(curator)
                .body(Map.of("title", "Another title"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
        return this;
    }

    void edit(String id, Map<String, ?> change) {
        Fixtures.api(analyst)
                .body(change)
                .patch("/api/annotations/" + id)
                .then()
                .statusCode(200);
    }

    void submit(String id) {
        Fixtures.api(analyst).post("/api/annotations/" + id + "/submit").then().statusCode(200);
    }

    private void decide(String id, String step, String reason) {
        Fixtures.api(reviewer)
                .body(reason == null ? Map.of() : Map.of("reason", reason))
                .post("/api/annotations/" + id + "/" + step)
                .then()
                .statusCode(200);
    }

    private void revise(String first) {
        QuarkusTransaction.requiringNew().run(() -> {
            Articles articles = CDI.current().select(Articles.class).get();
            Article attached = articles.findById(article.id());
            RevisedArticles.revise(articles, attached, List.of(first, "The town held “on”."));
            CDI.current().select(CarryOver.class).get().to(attached, "the curator");
        });
    }

    private String annotationOf(String quote) {
        return Fixtures.api(analyst)
                .get("/api/articles/" + article.id() + "/annotations")
                .then()
                .extract()
                .path("find { it.quote == '" + quote + "' }.id");
    }

    byte[] bundle(Member reader) {
        return Bundles.export(reader, article, "bundle.zip");
    }

    /** The files of a curator's bundle; the library has nothing of it any more. */
    Map<String, String> takenAway() throws IOException {
        Map<String, String> words = Bundles.words(bundle(curator));
        Bundles.forget(article);
        return words;
    }
}
