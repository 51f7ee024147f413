package org.lectern.comparison;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.review.Reviews;

@QuarkusTest
class CompareTest {

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    private final Member reader = Fixtures.member(Role.READER);
    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article left = Fixtures.published("Nothing yet.", "The 📉 bridge fell in May.");
    private final Article right = Fixtures.published("The town held out.");

    private ValidatableResponse compare(Member member, String query) {
        return Fixtures.browser(member).get("/compare" + query).then();
    }

    private String both() {
        return "?a=" + left.id() + "&a=" + right.id();
    }

    @Test
    void putsPassagesInRowsUnderHeadsWithTheirSource() {
        Annotation annotation = Fixtures.mark(left, analyst, "bridge fell", "territory");

        compare(analyst, both())
                .statusCode(200)
                .body(containsString("<blockquote dir=\"auto\">bridge fell</blockquote>"))
                .body(containsString("<a href=\"/annotations/" + annotation.id() + "\">¶ 2"))
                .body(containsString("Nothing tagged here<a href=\"/articles/" + right.id() + "\">"))
                .body(containsString("nobody&#39;s view."))
                .body(containsString("9 March 2016"))
                .body(not(containsString("No topic")));
    }

    @Test
    void keepsTheOrderOfTheAddress() {
        String page = compare(reader, "?a=" + right.id() + "&a=" + left.id())
                .statusCode(200)
                .extract()
                .asString();

        assertTrue(page.indexOf("id=\"col-" + right.id()) < page.indexOf("id=\"col-" + left.id()));
        assertTrue(page.contains("href=\"/compare?a=" + left.id() + "&amp;a=" + right.id() + "\" aria-label=\"Move"));
    }

    @Test
    void showsEachMemberWhatTheyMaySee() {
        Annotation annotation = Fixtures.mark(left, analyst, "bridge fell");
        Member other = Fixtures.member(Role.ANALYST);
        String passage = "<blockquote dir=\"auto\">bridge fell</blockquote>";

        compare(analyst, both()).body(allOf(containsString(passage), containsString("No topic")));
        compare(other, both()).body(not(containsString(passage)));

        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).submit(analyst));
        compare(other, both()).body(containsString(passage));
        compare(reader, both()).body(not(containsString(passage)));

        Member reviewer = Fixtures.member(Role.REVIEWER);
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).accept(reviewer, null));
        compare(reader, both()).body(containsString(passage));
    }

    @Test
    void showsWholeTextsOnRequest() {
        compare(reader, both() + "&view=full")
                .statusCode(200)
                .body(allOf(
                        containsString("The 📉 bridge fell in May."),
                        containsString("The town held out."),
                        containsString("nobody&#39;s view.")));
    }

    @Test
    void showsWhatTwoTextsHaveInCommonAndWhereTheyDiffer() {
        Article copy = Fixtures.published("Nothing yet.", "The 📉 bridge fell in June.");
        String pair = "?a=" + left.id() + "&a=" + copy.id() + "&view=wording";

        compare(reader, pair)
                .statusCode(200)
                .body(containsString("Common wording: 6 words, 86 % of both texts"))
                .body(containsString("The 📉 bridge fell in <del>May</del>."))
                .body(containsString("The 📉 bridge fell in <ins>June</ins>."))
                .body(containsString("1 paragraph the same in both"))
                .body(containsString("nobody&#39;s view."));
        compare(reader, pair + "&a=" + right.id()).body(containsString("id=\"cmp\""));
    }

    @Test
    void comparesTheWordingOfADraftForCuratorsAlone() {
        Article draft = Fixtures.draft("Nothing yet.");
        String pair = "?a=" + left.id() + "&a=" + draft.id() + "&view=wording";

        compare(Fixtures.member(Role.CURATOR), pair).statusCode(200).body(containsString("Common wording"));
        compare(analyst, pair).statusCode(404);
    }

    @Test
    void findsWhatCanBeAddedByTitleOutletOrNumber() {
        Article third = Fixtures.published("A third.");

        compare(reader, both() + "&find=" + third.id().toLowerCase(java.util.Locale.ROOT))
                .body(containsString(
                        "href=\"/compare?a=" + left.id() + "&amp;a=" + right.id() + "&amp;a=" + third.id() + "\""));
        compare(reader, both() + "&find=" + left.id()).body(containsString("No other published article"));
        compare(reader, both() + "&find=100%25").body(containsString("No other published article"));
    }

    @Test
    void offersAChoiceWhenFewerThanTwoAreNamed() {
        compare(reader, "").statusCode(200).body(containsString("name=\"a\" value=\"" + right.id() + "\">"));
        compare(reader, "?a=" + left.id())
                .statusCode(200)
                .body(containsString("name=\"a\" value=\"" + left.id() + "\" checked>"))
                .body(containsString("Choose at least one more article."));
    }

    @Test
    void refusesAFifthAndWhatIsNotPublished() {
        Article draft = Fixtures.draft("Not yet.");

        compare(reader, both() + "&a=x&a=y&a=z").statusCode(422).body(containsString("Four articles at most"));
        compare(reader, both() + "&a=L99999").statusCode(404).body(containsString("no published article L99999"));
        compare(Fixtures.member(Role.CURATOR), both() + "&a=" + draft.id())
                .statusCode(404)
                .body(containsString("no published article " + draft.id()));
    }
}
