package org.lectern.export.refi;

import static org.lectern.export.Xml.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.export.Xml;
import org.lectern.identity.Member;
import org.lectern.library.Revisions;
import org.lectern.retrieval.MatchingAnnotations;

/**
 * Writes a REFI-QDA project (version 1.0): the texts as they are read, then {@code project.qde}, whose parts stand in
 * another order than they are found in and wait in files of their own until then.
 */
@ApplicationScoped
class Project {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    private final MatchingAnnotations matching;
    private final Revisions revisions;
    private final SourceXml sourceXml;
    private final Codebook codebook;

    @Inject
    Project(MatchingAnnotations matching, Revisions revisions, SourceXml sourceXml, Codebook codebook) {
        this.matching = matching;
        this.revisions = revisions;
        this.sourceXml = sourceXml;
        this.codebook = codebook;
    }

    void write(AnnotationFilter filter, Member reader, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Spool sources = new Spool();
                Spool notes = new Spool()) {
            Sources found = new Sources(zip, sources.xml(), notes.xml(), sourceXml, revisions);
            found.user(reader);
            matching.forEach(filter, reader, found::take);
            found.finish();
            zip.putNextEntry(new ZipEntry("project.qde"));
            writeProject(zip, reader, found, sources, notes);
            zip.closeEntry();
        } catch (XMLStreamException e) {
            throw new IOException("The project cannot be written", e);
        }
    }

    private void writeProject(ZipOutputStream zip, Member reader, Sources found, Spool sources, Spool notes)
            throws XMLStreamException, IOException {
        Xml xml = new Xml(zip);
        String now = SourceXml.moment(Instant.now());
        xml.begin(
                NAMESPACE,
                "Project",
                attribute("name", "Lectern"),
                attribute("origin", Codebook.ORIGIN),
                attribute("creatingUserGUID", sourceXml.user(reader)),
                attribute("creationDateTime", now),
                attribute("modifyingUserGUID", sourceXml.user(reader)),
                attribute("modifiedDateTime", now));
        xml.start("Users");
        for (Map.Entry<String, String> user : found.users().entrySet()) {
            xml.empty("User", attribute("guid", user.getKey()), attribute("name", user.getValue()));
        }
        xml.end();
        xml.start("CodeBook");
        codebook.writeCodes(xml);
        xml.end();
        writeVariables(xml);
        copy(xml, "Sources", sources, zip);
        copy(xml, "Notes", notes, zip);
        xml.end();
        xml.flush();
    }

    private void writeVariables(Xml xml) throws XMLStreamException {
        xml.start("Variables");
        for (Variable variable : Variable.values()) {
            xml.empty(
                    "Variable",
                    attribute("guid", sourceXml.guid(variable)),
                    attribute("name", variable.label()),
                    attribute("typeOfVariable", variable.type()));
        }
        xml.end();
    }

    /** An element must not be empty in the schema, so it is left out when nothing waits. */
    private static void copy(Xml xml, String element, Spool spool, OutputStream zip)
            throws XMLStreamException, IOException {
        spool.xml().flush();
        if (Files.size(spool.file()) > 0) {
            xml.start(element);
            xml.flush();
            Files.copy(spool.file(), zip);
            xml.end();
        }
    }
}
