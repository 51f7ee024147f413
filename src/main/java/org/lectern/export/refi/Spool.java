package org.lectern.export.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.lectern.export.Xml;

/** XML that waits in a file until its place in the document has come. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final OutputStream out;
    private final Xml xml;

    Spool() throws IOException, XMLStreamException {
        file = Files.createTempFile("lectern", ".xml");
        out = Files.newOutputStream(file);
        xml = new Xml(out);
    }

    Xml xml() {
        return xml;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
