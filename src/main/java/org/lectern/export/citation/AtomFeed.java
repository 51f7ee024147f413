package org.lectern.export.citation;

import static org.lectern.export.Xml.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Permalinks;
import org.lectern.export.Xml;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Writes annotations as an Atom feed (RFC 4287), in pages that link to each other (RFC 5005). */
@ApplicationScoped
class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Taxonomy taxonomy;
    private final Permalinks permalinks;

    @Inject
    AtomFeed(Taxonomy taxonomy, Permalinks permalinks) {
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
    }

    /**
     * @param query the filters, as they stand in the address
     * @param page from 1
     */
    byte[] of(List<Annotation> entries, Instant updated, String query, int page, boolean isLast)
            throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out);
        xml.begin(NAMESPACE, "feed");
        xml.text("id", address(query, 1));
        xml.text("title", "Accepted annotations in Lectern");
        xml.text("updated", moment(updated));
        link(xml, "self", address(query, page));
        link(xml, "alternate", permalinks.base() + "/annotations");
        if (page > 1) {
            link(xml, "previous", address(query, page - 1));
        }
        if (!isLast) {
            link(xml, "next", address(query, page + 1));
        }
        for (Annotation entry : entries) {
            write(xml, entry);
        }
        xml.end();
        xml.flush();
        return out.toByteArray();
    }

    private String address(String query, int page) {
        String paged = page == 1 ? query : query + (query.isEmpty() ? "" : "&") + "page=" + page;
        return permalinks.base() + "/annotations.atom" + (paged.isEmpty() ? "" : "?" + paged);
    }

    private static void link(Xml xml, String relation, String address) throws XMLStreamException {
        xml.empty("link", attribute("rel", relation), attribute("href", address));
    }

    private void write(Xml xml, Annotation annotation) throws XMLStreamException {
        Article article = annotation.article();
        xml.start("entry");
        xml.text("id", permalinks.to(annotation));
        xml.text("title", Xml.name(article.heading() + ": “" + annotation.quote() + "”"));
        xml.text("published", moment(annotation.createdAt()));
        xml.text("updated", moment(annotation.reviewedAt().orElse(annotation.updatedAt())));
        xml.start("author");
        xml.text("name", annotation.annotator().name());
        xml.end();
        link(xml, "alternate", permalinks.to(annotation));
        link(xml, "related", permalinks.toArticle(article));
        for (Topic topic : taxonomy.topicsOf(annotation.topics())) {
            xml.empty(
                    "category",
                    attribute("term", topic.id()),
                    attribute("scheme", permalinks.base() + "/taxonomy"),
                    attribute("label", topic.label()));
        }
        xml.text("content", content(annotation, article));
        article.disclaimer().ifPresent(words -> rights(xml, words));
        xml.end();
    }

    /** Plain text: a feed reader shows it as it stands. */
    private static String content(Annotation annotation, Article article) {
        StringBuilder words = new StringBuilder("“" + annotation.quote() + "”");
        annotation.note().ifPresent(note -> words.append("\n\n").append(note));
        words.append("\n\n").append(article.heading());
        article.outlet().ifPresent(outlet -> words.append(", ").append(outlet));
        article.publishedOn().ifPresent(date -> words.append(", ").append(date));
        return words.toString();
    }

    private static void rights(Xml xml, String words) {
        try {
            xml.text("rights", words);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
