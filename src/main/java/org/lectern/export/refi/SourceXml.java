package org.lectern.export.refi;

import static org.lectern.export.Xml.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Permalinks;
import org.lectern.export.Xml;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Writes one text with its passages and metadata, and the notes on them, as the REFI-QDA project schema orders them. */
@ApplicationScoped
class SourceXml {

    private final Taxonomy taxonomy;
    private final Codebook codebook;
    private final Permalinks permalinks;

    @Inject
    SourceXml(Taxonomy taxonomy, Codebook codebook, Permalinks permalinks) {
        this.taxonomy = taxonomy;
        this.codebook = codebook;
        this.permalinks = permalinks;
    }

    /** Of one text: another revision of the article is another source. */
    String guid(Article article, int revision) {
        return Guids.of(permalinks.toArticle(article) + "/text/" + revision);
    }

    void start(Xml sources, Article article, int revision) throws XMLStreamException {
        String guid = guid(article, revision);
        String name = Xml.name(article.heading())
                + (revision == article.current().number() ? "" : " (revision " + revision + ")");
        sources.start(
                "TextSource",
                attribute("guid", guid),
                attribute("name", name),
                attribute("plainTextPath", "internal://" + guid + ".txt"),
                attribute("creationDateTime", moment(article.createdAt())));
    }

    void passage(Xml sources, Annotation annotation) throws XMLStreamException {
        String address = permalinks.to(annotation);
        sources.start(
                "PlainTextSelection",
                attribute("guid", Guids.of(address)),
                attribute("name", Xml.name(annotation.quote())),
                attribute("startPosition", String.valueOf(annotation.start())),
                attribute("endPosition", String.valueOf(annotation.end())),
                attribute("creatingUser", user(annotation.annotator())),
                attribute("creationDateTime", moment(annotation.createdAt())),
                attribute("modifiedDateTime", moment(annotation.updatedAt())));
        sources.text("Description", standing(annotation));
        for (Topic topic : taxonomy.topicsOf(annotation.topics())) {
            sources.start(
                    "Coding",
                    attribute("guid", Guids.of(address + "#" + topic.id())),
                    attribute("creatingUser", user(annotation.annotator())),
                    attribute("creationDateTime", moment(annotation.createdAt())));
            sources.empty("CodeRef", attribute("targetGUID", codebook.guid(topic)));
            sources.end();
        }
        if (annotation.note().isPresent()) {
            sources.empty("NoteRef", attribute("targetGUID", noteGuid(annotation)));
        }
        sources.end();
    }

    /** Where the annotation stands in review; the schema has no other place for it. */
    private String standing(Annotation annotation) {
        List<String> lines = new ArrayList<>();
        lines.add("Review: " + annotation.state().label());
        annotation.reviewer().ifPresent(member -> lines.add("Reviewer: " + member.name()));
        annotation.reviewedAt().ifPresent(at -> lines.add("Reviewed: " + moment(at)));
        annotation.reviewComment().ifPresent(words -> lines.add("Comment: " + words));
        lines.add("Anchor: " + annotation.anchorStatus().id());
        lines.add("Taxonomy version: " + annotation.taxonomyVersion());
        lines.add(permalinks.to(annotation));
        return String.join("\n", lines);
    }

    void note(Xml notes, Annotation annotation) throws XMLStreamException {
        Optional<String> words = annotation.note();
        if (words.isEmpty()) {
            return;
        }
        notes.start(
                "Note",
                attribute("guid", noteGuid(annotation)),
                attribute("name", Xml.name("Note on: " + annotation.quote())),
                attribute("creatingUser", user(annotation.annotator())),
                attribute("creationDateTime", moment(annotation.createdAt())));
        notes.text("PlainTextContent", words.get());
        notes.end();
    }

    private String noteGuid(Annotation annotation) {
        return Guids.of(permalinks.to(annotation) + "#note");
    }

    void end(Xml sources, Article article, int revision) throws XMLStreamException {
        for (Variable variable : Variable.values()) {
            Optional<String> value = variable.of(article, revision);
            if (value.isPresent()) {
                sources.start("VariableValue");
                sources.empty("VariableRef", attribute("targetGUID", guid(variable)));
                sources.text(variable.type() + "Value", value.get());
                sources.end();
            }
        }
        sources.end();
    }

    String guid(Variable variable) {
        return Guids.of(permalinks.base() + "/articles#" + variable.name());
    }

    String user(Member member) {
        return Guids.of("urn:uuid:" + member.id());
    }

    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
