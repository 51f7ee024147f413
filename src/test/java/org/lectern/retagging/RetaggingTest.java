package org.lectern.retagging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
@TestProfile(OwnTaxonomy.class)
class RetaggingTest {

    /** Renamed, split, kept, retired. */
    private static final Map<String, List<String>> MAPPING = Map.of(
            "territory", List.of("ground"),
            "terrorism-abroad", List.of("attacks", "cells"),
            "recruitment", List.of("recruitment"),
            "sectarian-governance", List.of());

    private static final Map<String, Object> FILE = FirstVersion.file("2", MAPPING);

    @Inject
    FirstVersion first;

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member curator = Fixtures.member(Role.CURATOR);
    private Article article;

    @BeforeEach
    void begin() {
        first.again();
        article = Fixtures.published("One town fell. Two men came. Three laws were made. Four words were said.");
    }

    @AfterEach
    void end() {
        first.again();
    }

    private ValidatableResponse dryRun() {
        return Fixtures.api(curator)
                .body(FILE)
                .post("/api/taxonomy/versions/dry-run")
                .then();
    }

    private ValidatableResponse migrate(Object file) {
        return Fixtures.api(curator)
                .body(file)
                .post("/api/taxonomy/versions?reason=Clearer words.")
                .then();
    }

    private ValidatableResponse see(Annotation annotation) {
        return Fixtures.api(analyst).get("/api/annotations/" + annotation.id()).then();
    }

    @Test
    void aDryRunCountsAndChangesNothing() {
        Annotation town = Fixtures.mark(article, analyst, "town fell", "territory", "recruitment");
        Fixtures.mark(article, analyst, "men came", "terrorism-abroad", "territory");
        Fixtures.mark(Fixtures.published("A law."), analyst, "law", "sectarian-governance");
        Fixtures.api(analyst).post("/api/annotations/" + town.id() + "/submit");

        dryRun().statusCode(200)
                .body("from", equalTo("1"))
                .body("to", equalTo("2"))
                .body("annotations", equalTo(3))
                .body("articles", equalTo(2))
                .body("certain", equalTo(1))
                .body("undecided", equalTo(2))
                .body("split", equalTo(1))
                .body("retired", equalTo(1))
                .body("topics.fate", equalTo(List.of("renamed", "split", "kept", "retired")))
                .body("topics.annotations", equalTo(List.of(2, 1, 1, 1)))
                .body("topics.articles", equalTo(List.of(1, 1, 1, 1)))
                .body("topics[0].states", equalTo(Map.of("draft", 1, "submitted", 1)))
                .body("topics[1].becomes", contains("attacks", "cells"));

        see(town).body("taxonomyVersion", equalTo("1")).body("topics", contains("territory", "recruitment"));
        Fixtures.api(analyst).get("/api/taxonomy").then().body("version", equalTo("1"));
        Fixtures.api(analyst).get("/api/taxonomy/versions").then().body("version", contains("1"));
    }

    @Test
    void migratesWithHistoryAndKeepsTheState() {
        Annotation town = Fixtures.mark(article, analyst, "town fell", "territory", "recruitment");
        Annotation bare = Fixtures.mark(article, analyst, "words were said");
        Fixtures.api(analyst).post("/api/annotations/" + town.id() + "/submit");

        migrate(FILE).statusCode(201).body("version", equalTo("2")).body("migrated", equalTo(2));

        see(town)
                .body("topics", containsInAnyOrder("ground", "recruitment"))
                .body("taxonomyVersion", equalTo("2"))
                .body("state", equalTo("submitted"));
        see(bare).body("topics", empty()).body("taxonomyVersion", equalTo("2"));
        Fixtures.api(analyst)
                .get("/api/annotations/" + town.id() + "/history")
                .then()
                .body("kind", equalTo(List.of("created", "submitted", "migrated")))
                .body("[0].content.taxonomyVersion", equalTo("1"))
                .body("[0].content.topics", contains("recruitment", "territory"))
                .body("[2].member", equalTo(curator.name()))
                .body("[2].remark", equalTo("From version 1 of the taxonomy to version 2. Clearer words."))
                .body("[2].content.topics", contains("ground", "recruitment"))
                .body("[2].content.taxonomyVersion", equalTo("2"));
        Fixtures.api(analyst)
                .get("/api/taxonomy/versions")
                .then()
                .body("version", contains("1", "2"))
                .body("inForce", contains(false, true))
                .body("[1].reason", equalTo("Clearer words."))
                .body("[1].by", equalTo(curator.name()));
    }

    @Test
    void severalTopicsBecomeOne() {
        Annotation both = Fixtures.mark(article, analyst, "men came", "territory", "recruitment");
        migrate(FirstVersion.file(
                        "2",
                        Map.of(
                                "territory", List.of("strength"),
                                "terrorism-abroad", List.of("strength"),
                                "recruitment", List.of("strength"),
                                "sectarian-governance", List.of("sectarian-governance"))))
                .statusCode(201);
        see(both).body("topics", contains("strength"));
    }

    @Test
    void whatIsSplitOrRetiredKeepsItsTopicsUntilAPersonDecides() {
        Annotation men = Fixtures.mark(article, analyst, "men came", "terrorism-abroad", "territory");
        Annotation laws = Fixtures.mark(article, analyst, "laws were made", "sectarian-governance");

        migrate(FILE).body("migrated", equalTo(0)).body("left", equalTo(2));

        see(men).body("topics", containsInAnyOrder("terrorism-abroad", "territory"))
                .body("taxonomyVersion", equalTo("1"));
        see(laws).body("topics", contains("sectarian-governance"));
        Fixtures.api(analyst)
                .get("/api/taxonomy/waiting")
                .then()
                .body("annotation.id", contains(men.id(), laws.id()))
                .body("suggested", equalTo(List.of(List.of("ground"), List.of())))
                .body("candidates", equalTo(List.of(List.of("attacks", "cells"), List.of())));
        Fixtures.api(analyst)
                .get("/api/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(200)
                .body("", hasSize(2));

        Fixtures.api(analyst)
                .body(Map.of("topics", List.of("ground", "cells"), "reason", "It is about a cell."))
                .post("/api/taxonomy/waiting/" + men.id())
                .then()
                .statusCode(200)
                .body("topics", containsInAnyOrder("ground", "cells"))
                .body("taxonomyVersion", equalTo("2"));
        Fixtures.api(analyst).get("/api/taxonomy/waiting").then().body("annotation.id", contains(laws.id()));
        Fixtures.api(analyst)
                .body(Map.of("topics", List.of("ground")))
                .post("/api/taxonomy/waiting/" + men.id())
                .then()
                .statusCode(409);
    }

    @Test
    void theSameFileTwiceMigratesOnce() {
        Annotation town = Fixtures.mark(article, analyst, "town fell", "territory");
        migrate(FILE).statusCode(201).body("migrated", equalTo(1));
        migrate(FILE).statusCode(200).body("migrated", equalTo(0));
        Fixtures.api(analyst)
                .get("/api/annotations/" + town.id() + "/history")
                .then()
                .body("kind", equalTo(List.of("created", "migrated")));
    }

    @Test
    void aFileForAVersionThatWasReplacedIsRefused() {
        migrate(FILE).statusCode(201);
        Map<String, Object> other = FirstVersion.file(
                "2",
                Map.of(
                        "territory", List.of("soil"),
                        "terrorism-abroad", List.of("soil"),
                        "recruitment", List.of("soil"),
                        "sectarian-governance", List.of("soil")));
        migrate(other).statusCode(409).body("title", equalTo("Version 1 is no longer in force"));
        Fixtures.api(curator)
                .body(other)
                .post("/api/taxonomy/versions/dry-run")
                .then()
                .statusCode(409)
                .body("detail", containsString("look at the dry run again"));
    }
}
