package org.lectern.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.extraction.ArticleReader;
import org.lectern.extraction.Caption;
import org.lectern.extraction.ExtractedArticle;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.Found;
import org.lectern.extraction.Paragraph;

class MessageTest {

    private static Message sent(Message message) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        message.writeTo(pipe);
        return Message.readFrom(new ByteArrayInputStream(pipe.toByteArray()));
    }

    @Test
    void carriesEveryPartOfADocument() throws Exception {
        Found other = Found.inText("T. Şen", "By T. Şen");
        Found found = new Found(
                "Tülay Şen", Found.Source.MARKUP, "meta author: “Tülay\u2028Şen” 𐐷", 0.75, 2, List.of(other));
        ExtractedArticle full = new ExtractedArticle(
                found,
                null,
                Found.inText("The Quay", "of The Quay"),
                found,
                found,
                found,
                found,
                found,
                found,
                found,
                List.of(new Paragraph("A heading", true), new Paragraph("نص من اليمين", false)),
                List.of(new Caption("The weir", 2)),
                List.of("Share this"),
                Set.of("truncated", "date-unknown"));
        Message done = new Message.Done(
                new ExtractedDocument(List.of(full, full), List.of("a byline stands there"), "text/html"));

        assertEquals(done, sent(done));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after-kobani-the-spell-is-broken.pdf", "the-war-damascus-chose-not-to-fight.html"})
    void carriesWhatTheReaderGives(String name) throws Exception {
        Message done = new Message.Done(new ArticleReader().read(Path.of("import", name), name));

        assertEquals(done, sent(done));
    }

    @Test
    void isToldFromAnythingElseOnThePipe() {
        byte[] printed = "Terminating due to java.lang.OutOfMemoryError".getBytes(StandardCharsets.UTF_8);

        assertThrows(IOException.class, () -> Message.readFrom(new ByteArrayInputStream(printed)));
    }
}
