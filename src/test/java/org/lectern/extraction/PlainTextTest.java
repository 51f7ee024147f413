package org.lectern.extraction;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own articles: every trap of the source documents in other words, languages, orders and ways to break lines. */
class PlainTextTest {

    @TestFactory
    List<DynamicTest> anArticleIsToldApartFromItsSurroundings() throws IOException, URISyntaxException {
        return Expectations.in(
                Path.of(PlainTextTest.class.getResource("/articles").toURI()));
    }
}
