package org.lectern.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class ComparisonApiTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article left = Fixtures.published("Nothing yet.", "The 📉 bridge fell in May.");
    private final Article right = Fixtures.published("The bridge fell in June.");

    private static ValidatableResponse get(Member member, String path, Article... articles) {
        var request = Fixtures.api(member);
        for (Article each : articles) {
            request.queryParam("article", each.id());
        }
        return request.get("/api/comparison" + path).then();
    }

    @Test
    void putsPassagesInRowsByTopicWithGaps() {
        String id = Fixtures.mark(left, analyst, "bridge fell", "territory").id();
        get(analyst, "", right, left)
                .statusCode(200)
                .body("articles.id", contains(right.id(), left.id()))
                .body("articles[0].disclaimer", containsString("nobody's view"))
                .body("rows.topic", contains("territory", "terrorism-abroad", "recruitment", "sectarian-governance"))
                .body("rows[0].cells.article", contains(right.id(), left.id()))
                .body("rows[0].cells[0].passages", empty())
                .body("rows[0].cells[1].passages.id", contains(id))
                .body("rows[0].cells[1].passages[0].paragraph", equalTo(2))
                .body("rows[0].cells[1].passages[0].start", equalTo(20));
        Fixtures.mark(right, analyst, "June");
        get(analyst, "", right, left)
                .body("rows[4].topic", equalTo(null))
                .body("rows[4].cells[0].passages.quote", contains("June"));
        get(Fixtures.member(Role.READER), "", right, left).body("rows[0].cells[1].passages", empty());
    }

    @Test
    void saysWhereTheWordingDiffers() {
        get(analyst, "/wording", left, right)
                .statusCode(200)
                .body("rows.collectMany { it.pieces }.findAll { it.side == 'newer' }.text", contains("June"));
    }

    @Test
    void refusesWhatCannotBeCompared() {
        Article draft = Fixtures.draft("The bridge fell in July.");
        Member curator = Fixtures.member(Role.CURATOR);
        get(analyst, "", left).statusCode(422);
        get(analyst, "", left, left).statusCode(422);
        get(analyst, "/wording", left, right, draft).statusCode(422);
        for (String path : List.of("", "/wording")) {
            get(analyst, path, left, draft).statusCode(404);
        }
        get(curator, "", left, draft).statusCode(404);
        get(curator, "/wording", left, draft).statusCode(200);
    }
}
