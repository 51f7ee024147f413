package org.lectern.extraction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The five documents the product was ordered with, where they are at hand, must give exactly what is expected of them. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @TestFactory
    List<DynamicTest> aSourceDocumentGivesWhatIsExpectedOfIt() throws IOException {
        boolean present = Files.exists(SEEDS.resolve("expected.json"));
        if (!present) {
            System.err.println("SKIPPED: the source documents are not at "
                    + SEEDS.toAbsolutePath().normalize());
        }
        assumeTrue(present, "the source documents are not at hand");
        return Expectations.in(SEEDS);
    }
}
