package org.lectern.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

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
                        "/api/coverage",
                        "/api/annotations/{id}",
                        "/api/annotations/{id}/submit",
                        "/api/annotations/{id}/undo",
                        "/api/export/annotations.csv"));
    }

    @Test
    void readinessIsPublic() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    /** The operations that classes under /api serve, as “GET /api/articles/{id}”. */
    private static Set<String> served() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lectern")) {
            String base = each.isAnnotatedWith(Path.class)
                    ? each.getAnnotationOfType(Path.class).value()
                    : "";
            if (!base.startsWith("/api")) {
                continue;
            }
            for (JavaMethod method : each.getMethods()) {
                String rest = method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "";
                for (Class<? extends Annotation> verb :
                        List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)) {
                    if (method.isAnnotatedWith(verb)) {
                        found.add(verb.getSimpleName() + " " + base + rest.replace("//", "/"));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void theDocumentHasEveryOperationThatIsServedAndNoOther() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(key -> !key.equals("parameters"))
                .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        assertEquals(served(), described);
    }

    @Test
    void everyOperationSaysHowItSucceedsAndHowItFails() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        List<String> lacking = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((verb, operation) -> {
            if (!verb.equals("parameters")) {
                Set<String> answers = operation.get("responses").keySet();
                if (answers.stream().noneMatch(code -> code.startsWith("2")) || !answers.contains("default")) {
                    lacking.add(verb + " " + path + " " + answers);
                }
            }
        }));
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyAddressSaysWhichMethodsItTakesWhenAskedAndWhenAnotherWasUsed() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        List<String> wrong = new ArrayList<>();
        paths.forEach((path, operations) -> {
            Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
            operations.keySet().stream()
                    .filter(key -> !key.equals("parameters"))
                    .forEach(key -> methods.add(key.toUpperCase(Locale.ROOT)));
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            String allow = String.join(", ", methods);
            String address = path.replaceAll("\\{[^}]*}", "x");
            String asked = given().options(address).getHeader("Allow");
            String refused = given().request("TRACE", address).getHeader("Allow");
            if (!allow.equals(asked) || !allow.equals(refused)) {
                wrong.add(path + ": " + allow + " but " + asked + " and " + refused);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theDocumentSaysWhatMayBeNullAndWhatIsAlwaysThere() {
        JsonPath schemas = given().get("/q/openapi?format=json").jsonPath().setRootPath("components.schemas");
        assertEquals(List.of("string", "null"), schemas.getList("TokenJson.properties.label.type"));
        assertEquals(
                List.of("#/components/schemas/Instant"),
                schemas.getList("TokenJson.properties.lastUsedAt.anyOf.$ref").stream()
                        .filter(Objects::nonNull)
                        .toList());
        assertEquals(Set.of("createdAt", "id", "scopes"), Set.copyOf(schemas.getList("TokenJson.required")));
        assertEquals(Set.of("name", "password", "role"), Set.copyOf(schemas.getList("NewMember.required")));
    }

    @Test
    void everyAnswerSaysItsMediaType() {
        Map<String, Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        List<String> lacking = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach(
                (verb, operation) -> operation.get("responses").forEach((code, answer) -> {
                    Set<String> types = answer.get("content") == null
                            ? Set.of()
                            : answer.get("content").keySet();
                    boolean fine = code.startsWith("2") || code.equals("304")
                            ? Set.of("204", "304").contains(code) == types.isEmpty()
                            : types.equals(Set.of("application/problem+json"));
                    if (!fine) {
                        lacking.add(verb + " " + path + " " + code + " " + types);
                    }
                })));
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyOperationDeclaresTheProblemsThatFollowFromItsRequest() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        assertEquals(
                Set.of("200", "400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "default"),
                document.getMap("paths.'/api/annotations/{id}'.patch.responses").keySet());
        assertEquals(
                Set.of("204", "400", "401", "403", "404", "409", "412", "422", "default"),
                document.getMap("paths.'/api/annotations/{id}'.delete.responses")
                        .keySet());
        assertEquals(
                Set.of("200", "304", "400", "401", "403", "406", "default"),
                document.getMap("paths.'/api/members'.get.responses").keySet());
    }

    private static List<String> words(String path, String name) {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        String schema = "paths.'" + path + "'.get.parameters.find { it.name == '" + name + "' }.schema";
        List<String> ofItems = document.getList(schema + ".items.enum");
        return ofItems == null ? document.getList(schema + ".enum") : ofItems;
    }

    @Test
    void theDocumentSaysWhichWordsAQueryMayHave() {
        Taxonomy taxonomy = CDI.current().select(Taxonomy.class).get();
        List<String> annotationStates =
                Stream.of(AnnotationState.values()).map(AnnotationState::id).toList();
        for (String path : List.of(
                "/api/annotations",
                "/api/citations",
                "/api/export/annotations.csv",
                "/api/export/annotations.jsonld",
                "/api/export/bundle.zip",
                "/api/export/project.qdpx")) {
            assertEquals(annotationStates, words(path, "state"), path);
            assertEquals(taxonomy.topics().stream().map(Topic::id).toList(), words(path, "topic"), path);
            assertEquals(taxonomy.stances().stream().map(Stance::id).toList(), words(path, "stance"), path);
        }
        assertEquals(Set.of("draft", "published", "merged"), Set.copyOf(words("/api/articles", "state")));
        assertEquals(List.of("accepted", "all"), words("/api/coverage", "state"));
        assertEquals(List.of("outlet", "month"), words("/api/coverage", "by"));
        assertEquals(List.of("none"), words("/api/export/annotations.csv", "guard"));
    }

    @Test
    void everyWordOfAStateInTheDocumentIsTaken() {
        Member curator = Fixtures.member(Role.CURATOR);
        for (String path : List.of(
                "/api/articles", "/api/coverage", "/api/imports", "/api/annotations", "/api/export/annotations.csv")) {
            for (String word : words(path, "state")) {
                Fixtures.api(curator)
                        .accept("*/*")
                        .get(path + "?state=" + word)
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void theDocumentSaysWhatANumberAndAWordOfAnAddressMayBe() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        String query = "paths.'/api/articles'.get.parameters.find { it.name == '%s' }.schema";
        assertEquals(Integer.MAX_VALUE, document.getInt(query.formatted("size") + ".maximum"));
        assertEquals("^[^\\u0000]*$", document.getString(query.formatted("q") + ".pattern"));
        String date = document.getString(query.formatted("from") + ".pattern");
        for (String known : List.of("", "2016", "2016-03", "2016-03-09", "2016-02-29", "2016-01-31", "2016-11-30")) {
            assertTrue(known.matches(date), known);
        }
        for (String wrong :
                List.of("16", "2016-24", "2016-03-40", "2016-3", "2016-02-30", "2016-11-31", "2016-03-00")) {
            assertFalse(wrong.matches(date), wrong);
        }
    }

    @Test
    void aNumberInAnAddressThatIsNoneIsNotTakenForAMissingAddress() {
        for (String page : List.of("x", "99999999999")) {
            Fixtures.api(Fixtures.member(Role.READER))
                    .get("/api/articles?page=" + page)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void nothingIsSentAsAMediaTypeThatItIsNot() {
        given().accept("text/csv")
                .get("/api/annotations/uncertain")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }
}
