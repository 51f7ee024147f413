package org.lectern.webannotation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.ForeignParts;
import org.lectern.foreign.JsonLd;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.ArticleNotFound;
import org.lectern.library.Articles;
import org.lectern.problem.EntityTags;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Takes clients' annotations in, changes them and gives them out, each under its name in the container. */
@ApplicationScoped
class Registrar {

    /** An annotation as the protocol sees it. */
    record Entry(String id, String name, ObjectNode json) {}

    private static final int LONGEST_NAME = 60;

    private final Articles articles;
    private final Annotations annotations;
    private final ForeignParts foreignParts;
    private final WebAnnotations writer;
    private final Taxonomy taxonomy;
    private final Iris iris;

    @Inject
    Registrar(
            Articles articles,
            Annotations annotations,
            ForeignParts foreignParts,
            WebAnnotations writer,
            Taxonomy taxonomy,
            Iris iris) {
        this.articles = articles;
        this.annotations = annotations;
        this.foreignParts = foreignParts;
        this.writer = writer;
        this.taxonomy = taxonomy;
        this.iris = iris;
    }

    Entry get(String name, Member reader) {
        return entry(annotations.get(foreignParts.idOf(name), reader));
    }

    private Entry entry(Annotation annotation) {
        ForeignPart foreign = foreignParts.of(annotation).orElse(null);
        return new Entry(annotation.id(), WebAnnotations.name(annotation, foreign), writer.of(annotation, foreign));
    }

    /**
     * @param slug the name that the client wishes (RFC 5023, section 9.7)
     * @throws Invalid when it is not an annotation of one passage here, or uses an unknown topic
     */
    Entry add(ObjectNode sent, @Nullable String slug, Member author) {
        Incoming incoming = Incoming.of(sent, author, Present.NOTHING, iris, taxonomy);
        Article article = article(incoming.target().article(), author);
        TextAnchor anchor = incoming.target().in(article.text());
        Annotation annotation =
                Annotation.mark(article, anchor, incoming.topics(), incoming.note(), author, taxonomy.version());
        annotations.persistAndFlush(annotation);
        foreignParts.persistAndFlush(new ForeignPart(annotation.id(), name(slug), incoming.remainder()));
        return entry(annotation);
    }

    private Article article(String id, Member reader) {
        try {
            return articles.get(id, reader);
        } catch (ArticleNotFound unknown) {
            throw new Invalid("target", "There is no article “" + id + "” here that you may see.");
        }
    }

    private @Nullable String name(@Nullable String slug) {
        if (slug == null) {
            return null;
        }
        String wished = decoded(slug).replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        if (wished.isEmpty()) {
            return null;
        }
        String name = wished.substring(0, Math.min(LONGEST_NAME, wished.length()));
        return foreignParts.takenAmong(List.of(name)).isEmpty() ? name : ForeignParts.another(name);
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return slug;
        }
    }

    /**
     * Puts what was sent in place of what there is.
     *
     * @throws org.lectern.problem.Stale when {@code ifMatch} names another state
     */
    Entry replace(String name, ObjectNode sent, @Nullable String ifMatch, Member author) {
        Annotation annotation = annotations.hold(foreignParts.idOf(name), author);
        EntityTags.require(ifMatch, Answers.tag(entry(annotation).json()));
        requireName(name, sent);
        Optional<ForeignPart> before = foreignParts.of(annotation);
        Incoming incoming = Incoming.of(sent, author, Present.of(annotation, before), iris, taxonomy);
        annotation.edit(
                author,
                new Annotation.Edit(
                        moved(annotation, incoming.target()),
                        incoming.topics(),
                        new Annotation.NewNote(incoming.note())),
                taxonomy.version());
        before.ifPresentOrElse(
                each -> each.replace(incoming.remainder()),
                () -> foreignParts.persist(new ForeignPart(annotation.id(), null, incoming.remainder())));
        annotations.flush();
        return entry(annotation);
    }

    private void requireName(String name, ObjectNode sent) {
        JsonLd.iri(sent)
                .flatMap(iris::annotationAt)
                .filter(other -> !other.equals(name))
                .ifPresent(other -> {
                    throw new Invalid("id", "This is the address of “" + name + "”, and you sent “" + other + "”.");
                });
    }

    private static @Nullable TextAnchor moved(Annotation annotation, IncomingTarget target) {
        if (!target.article().equals(annotation.article().id())) {
            throw new Invalid("target", "An annotation stays with its article. Make a new one for another article.");
        }
        return target.isAt(annotation.anchor())
                ? null
                : target.in(annotation.article().text());
    }

    void delete(String name, @Nullable String ifMatch, Member author) {
        Annotation annotation = annotations.hold(foreignParts.idOf(name), author);
        EntityTags.require(ifMatch, Answers.tag(entry(annotation).json()));
        annotation.delete(author);
    }
}
