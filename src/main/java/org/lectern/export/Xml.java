package org.lectern.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece, in UTF-8. What XML 1.0 cannot hold becomes the replacement character. */
public final class Xml {

    /** One attribute. */
    public record Attribute(String name, String value) {}

    private static final int NAME_LENGTH = 100;

    private final XMLStreamWriter writer;

    /** Buffered, since the writer of the platform takes surrogate pairs apart when it knows the encoding. */
    public Xml(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    public static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    public void begin(String namespace, String root, Attribute... attributes) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement(root);
        writer.writeDefaultNamespace(namespace);
        write(attributes);
    }

    public void start(String element, Attribute... attributes) throws XMLStreamException {
        writer.writeStartElement(element);
        write(attributes);
    }

    public void empty(String element, Attribute... attributes) throws XMLStreamException {
        writer.writeEmptyElement(element);
        write(attributes);
    }

    private void write(Attribute... attributes) throws XMLStreamException {
        for (Attribute each : attributes) {
            writer.writeAttribute(each.name(), clean(each.value()));
        }
    }

    public void text(String element, String words) throws XMLStreamException {
        writer.writeStartElement(element);
        writer.writeCharacters(clean(words));
        writer.writeEndElement();
    }

    public void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    /** Everything so far is in the stream below, which may now be written to by others. */
    public void flush() throws XMLStreamException {
        writer.writeCharacters("");
        writer.flush();
    }

    /** One line of at most {@value #NAME_LENGTH} code points, as programs show names. */
    public static String name(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= NAME_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…";
    }

    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return clean.toString();
    }

    /** Char of XML 1.0, section 2.2, without CR, which a reader would turn into LF. */
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
    }
}
