package org.lectern.export.refi;

import static org.lectern.export.Xml.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.lectern.annotation.Permalinks;
import org.lectern.export.Xml;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** The topics as a codebook. */
@ApplicationScoped
class Codebook {

    static final String ORIGIN = "Lectern";

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private final Taxonomy taxonomy;
    private final Permalinks permalinks;

    @Inject
    Codebook(Taxonomy taxonomy, Permalinks permalinks) {
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
    }

    void write(OutputStream out) throws XMLStreamException {
        Xml xml = new Xml(out);
        xml.begin(NAMESPACE, "CodeBook", attribute("origin", ORIGIN));
        writeCodes(xml);
        xml.end();
        xml.flush();
    }

    /** The topics in force, then those of earlier versions that annotations may still bear. */
    void writeCodes(Xml xml) throws XMLStreamException {
        xml.start("Codes");
        for (Topic topic : taxonomy.topics()) {
            writeCode(xml, topic, topic.label());
        }
        for (Topic topic : taxonomy.lineage().formerTopics()) {
            writeCode(xml, topic, topic.label() + " (earlier version)");
        }
        xml.end();
    }

    private void writeCode(Xml xml, Topic topic, String name) throws XMLStreamException {
        xml.start(
                "Code",
                attribute("guid", guid(topic)),
                attribute("name", name),
                attribute("isCodable", "true"),
                attribute("color", topic.colour()));
        xml.text("Description", description(topic));
        xml.end();
    }

    private static String description(Topic topic) {
        return topic.definition()
                + (topic.included().isEmpty() ? "" : "\n\nBelongs here: " + topic.included())
                + (topic.excluded().isEmpty() ? "" : "\n\nDoes not: " + topic.excluded());
    }

    /** The same in every version of the vocabulary. */
    String guid(Topic topic) {
        return Guids.of(permalinks.base() + "/taxonomy#" + topic.id());
    }
}
