package org.lectern.importing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.Importer;
import org.lectern.intake.folder.ImportFolder;

@QuarkusTest
class FolderApiTest {

    @Inject
    ImportFolder folder;

    @Inject
    Importer importer;

    private final Member curator = Fixtures.member(Role.CURATOR);

    private ValidatableResponse post(String step) {
        return Fixtures.api(curator).post("/api/imports/" + step).then().statusCode(200);
    }

    private ValidatableResponse folder() {
        return Fixtures.api(curator).get("/api/imports/folder").then().statusCode(200);
    }

    @Test
    void takesInWhatLiesInTheFolder() throws IOException {
        String name = UUID.randomUUID() + ".txt";
        Path file = Files.createDirectories(folder.path()).resolve(name);
        Files.writeString(file, "A file of its own: " + name + ".");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        folder.look();
        try {
            folder().body("watched", equalTo(false))
                    .body("findAll { it.value instanceof List }.collectMany { it.value }", hasItem(name));
            post("folder").body("imports", greaterThanOrEqualTo(1));
            folder().body("findAll { it.value instanceof List }.collectMany { it.value }", not(hasItem(name)));
            Fixtures.api(curator).get("/api/imports").then().body("file", hasItem(name));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void triesAllThatWereRejectedAgainAndTakesAllThatWaitOut() {
        String id = Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", "empty.txt", new byte[0])
                .post("/api/imports")
                .path("[0].id");
        importer.importFile(id);
        state(id).body("state", equalTo("rejected"));
        post("rejected/retry").body("imports", greaterThanOrEqualTo(1));
        // some were read again meanwhile
        post("waiting/cancel").body("imports", greaterThanOrEqualTo(0));
        Fixtures.api(curator)
                .get("/api/imports?state=queued")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    private ValidatableResponse state(String id) {
        return Fixtures.api(curator).get("/api/imports/" + id).then();
    }

    @Test
    void isForCurators() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Fixtures.api(reviewer).get("/api/imports/folder").then().statusCode(403);
        Fixtures.api(reviewer).post("/api/imports/rejected/retry").then().statusCode(403);
    }
}
