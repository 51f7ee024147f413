package org.lectern.importing.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportState;
import org.lectern.intake.Originals;

@QuarkusTest
class CommandsTest {

    @Inject
    ImportCommand importing;

    @Inject
    VerifyCommand verifying;

    @Inject
    ImportJobs jobs;

    @Inject
    Originals originals;

    @TempDir
    Path folder;

    private ImportJob jobOf(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.find("fileName", name).firstResult());
    }

    private String article() throws IOException {
        String name = UUID.randomUUID() + ".txt";
        Files.writeString(folder.resolve(name), """
                A Mill Stands Still

                The mill at the weir has ground no flour since autumn, says its owner, and will grind none this year.

                The council has offered to buy it, reference %s, and the owner has not answered the letter.
                """.formatted(name));
        return name;
    }

    @Test
    void importTakesAllFilesOfAFolderAndSaysWhenOneFailed() throws Exception {
        String good = article();
        Files.write(folder.resolve("empty-" + good), new byte[0]);
        importing.paths = List.of(folder);

        assertEquals(1, importing.call(), "one file could not be imported");

        assertEquals(ImportState.IMPORTED, jobOf(good).state());
        ImportJob empty = jobOf("empty-" + good);
        assertEquals(ImportState.REJECTED, empty.state());
        assertTrue(empty.reason().orElse("").contains("empty-" + good));
    }

    @Test
    void verifyNoticesAChangedOriginal() throws Exception {
        String name = article();
        importing.paths = List.of(folder.resolve(name));
        assertEquals(0, importing.call());
        Path original = originals.pathOf(jobOf(name).sha256());
        byte[] bytes = Files.readAllBytes(original);
        assertEquals(0, verifying.call());

        Files.writeString(original, "somebody else's words");
        assertEquals(1, verifying.call());

        Files.write(original, bytes);
        assertEquals(0, verifying.call());
    }
}
