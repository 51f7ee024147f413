package org.lectern.vocabulary;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

@QuarkusTest
class VocabularyFilesTest {

    private final Member reader = Fixtures.member(Role.READER);

    @Test
    void everyTermIsAConceptOfItsScheme() {
        Fixtures.browser(reader)
                .get("/taxonomy.jsonld")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@graph'.size()", equalTo(13))
                .body("'@graph'[0].type", equalTo("skos:ConceptScheme"))
                .body(
                        "'@graph'[0].hasTopConcept",
                        hasItems(
                                "http://localhost:8080/taxonomy/1/territory",
                                "http://localhost:8080/taxonomy/1/recruitment"))
                .body(
                        "'@graph'.findAll { it.type == 'skos:Concept' }.prefLabel.en",
                        hasItems("Territory", "Not assessed"))
                .body("'@graph'.findAll { it.type == 'skos:Concept' }.inScheme", everyItem(startsWith("http://")));
    }

    @Test
    void machineTagsNameNamespacePredicateAndValue() {
        Fixtures.browser(reader)
                .get("/taxonomy/machinetag.json")
                .then()
                .statusCode(200)
                .body("namespace", equalTo("lectern"))
                .body("version", equalTo(1))
                .body("predicates.value", equalTo(List.of("topic", "stance")))
                .body("values[0].entry.value", hasItems("territory", "sectarian-governance"))
                .body("values[0].entry.colour", everyItem(matchesPattern("#[0-9A-F]{6}")))
                .body("values[1].entry.value", hasItems("unassessed"));
    }

    @Test
    void theCodebookIsForReadingToo() {
        Fixtures.browser(reader)
                .get("/taxonomy/codebook.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .body(startsWith("\uFEFFkind,id,label,letter,definition,belongs_here,does_not,taxonomy_version\r\n"))
                .body(containsString("\r\ntopic,recruitment,Recruitment,R,"));
        Fixtures.browser(reader)
                .get("/taxonomy/codebook.md")
                .then()
                .body(containsString("### Recruitment (`recruitment`)"))
                .body(containsString("- Belongs here: "));
        Fixtures.browser(reader).get("/taxonomy").then().body(containsString("/taxonomy/machinetag.json"));
    }
}
