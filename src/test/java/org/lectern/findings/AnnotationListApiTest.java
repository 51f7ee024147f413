package org.lectern.findings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class AnnotationListApiTest {

    @Inject
    Annotations annotations;

    private final Member author = Fixtures.member(Role.ANALYST);
    private final Article first = Fixtures.published("one two three four five", "six seven 📉 eight");
    private final Article second = Fixtures.published("nine ten eleven");

    private String list(String query) {
        return "/api/annotations?article=" + first.id() + "&article=" + second.id() + query;
    }

    private Response get(String address) {
        Response answer = Fixtures.api(author)
                .urlEncodingEnabled(false)
                .get(address.replace("<", "").replace(">", ""));
        assertEquals(200, answer.statusCode(), address);
        return answer;
    }

    private static String next(Response page) {
        String link = page.header("Link");
        return link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }

    @Test
    void givesThoseOfAllArticlesInTheOrderOfTheTexts() {
        Fixtures.mark(second, author, "ten", "territory");
        Fixtures.mark(first, author, "seven", "recruitment");
        Fixtures.mark(first, author, "two", "territory");

        Fixtures.api(author)
                .get(list(""))
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .body("quote", contains("two", "seven", "ten"))
                .body("article", contains(first.id(), first.id(), second.id()));
        Fixtures.api(author).get(list("&topic=territory")).then().body("quote", contains("two", "ten"));
        Fixtures.api(author).get(list("&q=seven")).then().body("quote", contains("seven"));
        Fixtures.api(Fixtures.member(Role.REVIEWER)).get(list("")).then().body("size()", equalTo(0));
    }

    @Test
    void goesOnWhereThePageEndedWhateverBecameOfItsLast() {
        List<String> words = List.of("one", "two", "six", "eight", "nine", "eleven");
        for (String word : words) {
            Fixtures.mark(word.equals("nine") || word.equals("eleven") ? second : first, author, word);
        }
        List<String> read = new ArrayList<>();
        for (String address = list("&size=2"); address != null; ) {
            Response page = get(address);
            List<String> ids = page.jsonPath().getList("id");
            read.addAll(page.jsonPath().getList("quote"));
            address = next(page);
            QuarkusTransaction.requiringNew()
                    .run(() -> annotations.findById(ids.get(ids.size() - 1)).delete(author));
        }
        assertEquals(words, read);
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        for (String wrong : List.of("state=open", "topic=weather", "after=x", "after=L00001~1~2", "size=0")) {
            Fixtures.api(author).get("/api/annotations?" + wrong).then().statusCode(422);
        }
    }
}
