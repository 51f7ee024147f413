package org.lectern.export.refi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.export.Xml;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;

/** Makes texts of the articles whose annotations come by, one article after another. */
final class Sources {

    private final ZipOutputStream zip;
    private final Xml sources;
    private final Xml notes;
    private final SourceXml writer;
    private final Revisions revisions;
    private final Map<String, String> users = new TreeMap<>();

    /** Of the present article: what refers to an earlier text than the present one. */
    private final List<Annotation> leftBehind = new ArrayList<>();

    private @Nullable Article article;

    Sources(ZipOutputStream zip, Xml sources, Xml notes, SourceXml writer, Revisions revisions) {
        this.zip = zip;
        this.sources = sources;
        this.notes = notes;
        this.writer = writer;
        this.revisions = revisions;
    }

    void user(Member member) {
        users.put(writer.user(member), member.name());
    }

    /** Names by GUID. */
    Map<String, String> users() {
        return users;
    }

    void take(Annotation annotation) {
        try {
            if (article == null || !article.id().equals(annotation.article().id())) {
                finishArticle();
                article = annotation.article();
                open(article, article.current());
            }
            user(annotation.annotator());
            if (annotation.articleRevision() == article.current().number()) {
                write(annotation);
            } else {
                leftBehind.add(annotation);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The passages cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Annotation annotation) throws XMLStreamException {
        writer.passage(sources, annotation);
        writer.note(notes, annotation);
    }

    private void open(Article of, Revision revision) throws XMLStreamException, IOException {
        writer.start(sources, of, revision.number());
        zip.putNextEntry(new ZipEntry("sources/" + writer.guid(of, revision.number()) + ".txt"));
        zip.write(revision.text().value().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void finish() throws XMLStreamException, IOException {
        finishArticle();
    }

    private void finishArticle() throws XMLStreamException, IOException {
        if (article == null) {
            return;
        }
        writer.end(sources, article, article.current().number());
        Map<Integer, List<Annotation>> byRevision = leftBehind.stream()
                .collect(Collectors.groupingBy(Annotation::articleRevision, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Integer, List<Annotation>> earlier : byRevision.entrySet()) {
            finishEarlier(article, earlier.getKey(), earlier.getValue());
        }
        leftBehind.clear();
        article = null;
    }

    private void finishEarlier(Article of, int number, List<Annotation> annotations)
            throws XMLStreamException, IOException {
        for (Revision revision : revisions.of(of)) {
            if (revision.number() == number) {
                open(of, revision);
                for (Annotation annotation : annotations) {
                    write(annotation);
                }
                writer.end(sources, of, number);
            }
        }
    }
}
