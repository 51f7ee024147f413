package org.lectern.findings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.review.Reviews;

@QuarkusTest
class AnnotationsPageTest {

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    /** A word that stands in this test's articles only. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 12);

    private final Member reader = Fixtures.member(Role.READER);
    private final Member analyst = Fixtures.member(Role.ANALYST);

    private Article article(String text) {
        return Fixtures.published(text + " " + word + ".");
    }

    private void submit(Annotation annotation) {
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).submit(analyst));
    }

    @Test
    void listsAnnotationsAcrossArticlesToThoseWhoMaySeeThem() {
        Article first = article("The first passage");
        Article second = article("The second passage");
        Fixtures.mark(first, analyst, "first passage", "territory");
        Annotation shown = Fixtures.mark(second, analyst, "second passage " + word);
        submit(shown);
        Member other = Fixtures.member(Role.REVIEWER);

        Fixtures.browser(analyst)
                .get("/annotations?article=" + first.id() + "&article=" + second.id())
                .then()
                .body(allOf(containsString("first passage"), containsString("second passage")));
        Fixtures.browser(other)
                .get("/annotations?article=" + first.id() + "&article=" + second.id())
                .then()
                .body(containsString("/annotations/" + shown.id()))
                .body(containsString("nobody&#39;s view."))
                .body(containsString("/export?article=" + first.id() + "&amp;article=" + second.id()))
                .body(not(containsString("<blockquote dir=\"auto\">first")));
        Fixtures.browser(other)
                .get("/annotations?q=" + word.toUpperCase())
                .then()
                .body(containsString("<mark class=\"hit\">" + word + "</mark>"));
        Fixtures.browser(reader).get("/annotations?q=" + word).then().body(containsString("Nothing on this shelf"));
        Fixtures.browser(reader).get("/annotations?topic=x").then().statusCode(422);
    }

    @Test
    void offersTheOutletsInWhichSomethingIsMarked() {
        Article article = article("An outlet has the passage");
        String outlet = article.outlet().orElseThrow();
        Fixtures.mark(article, analyst, "the passage " + word);

        Fixtures.browser(analyst).get("/annotations").then().body(containsString("name=\"outlet\" value=\"" + outlet));
    }
}
