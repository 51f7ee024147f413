package org.lectern.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void theDocumentDescribesTheAddressesForProgramsAndNoPage() {
        ValidatableResponse document =
                given().get("/q/openapi?format=json").then().statusCode(200);
        document.body("paths.keySet()", everyItem(startsWith("/api/")));
        document.body(
                "paths.keySet()",
                hasItems(
                        "/api/tokens",
                        "/api/members",
                        "/api/imports",
                        "/api/articles",
                        "/api/articles/{id}",
                        "/api/articles/{id}/split",
                        "/api/articles/{id}/publish",
                        "/api/articles/{id}/annotations",
                        "/api/annotations/{id}",
                        "/api/annotations/{id}/submit",
                        "/api/annotations/{id}/undo",
                        "/api/export/annotations.csv"));
    }

    @Test
    void readinessIsPublic() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
