package org.lectern.hypothesis;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.OwnAddresses;
import org.lectern.annotation.Permalinks;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Writes annotations in the form of the Hypothesis API. */
@RequestScoped
class Shape {

    /** With microseconds, so that a time tells where the next page begins. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    /**
     * An annotation.
     *
     * @param created with microseconds and offset
     * @param user an account
     * @param uri of the page the article came from, or of its page here
     * @param text the note
     * @param tags ids of topics
     * @param lectern what the API has no place for
     */
    record Json(
            String id,
            String created,
            String updated,
            String user,
            @JsonProperty("user_info") Map<String, String> userInfo,
            String uri,
            String text,
            List<String> tags,
            String group,
            Map<String, List<String>> permissions,
            List<Target> target,
            Map<String, List<String>> document,
            Map<String, String> links,
            boolean flagged,
            boolean hidden,
            Evidence lectern) {}

    /** Where it stands. */
    record Target(String source, List<Map<String, Object>> selector) {}

    /**
     * Where the annotation stands in review, and what the source says of itself.
     *
     * @param article its shelf mark
     * @param state a word of the contract
     * @param anchor whether the passage is beyond doubt: a word of the contract
     */
    record Evidence(
            String article,
            @Nullable String outlet,
            String stance,
            @Nullable String disclaimer,
            String state,
            String anchor,
            String taxonomyVersion) {}

    private final Documents documents;
    private final Accounts accounts;
    private final Permalinks permalinks;
    private final OwnAddresses addresses;
    private final Taxonomy taxonomy;

    @Inject
    Shape(Documents documents, Accounts accounts, Permalinks permalinks, OwnAddresses addresses, Taxonomy taxonomy) {
        this.documents = documents;
        this.accounts = accounts;
        this.permalinks = permalinks;
        this.addresses = addresses;
        this.taxonomy = taxonomy;
    }

    Json of(Annotation annotation) {
        Article article = annotation.article();
        String uri = documents.addressOf(article);
        return new Json(
                annotation.id(),
                TIME.format(annotation.createdAt()),
                TIME.format(annotation.updatedAt()),
                accounts.of(annotation.annotator()),
                Map.of("display_name", annotation.annotator().name()),
                uri,
                annotation.note().orElse(""),
                taxonomy.topicsOf(annotation.topics()).stream().map(Topic::id).toList(),
                Group.ID,
                permissions(annotation),
                List.of(new Target(uri, selectors(annotation))),
                Map.of("title", List.of(article.heading())),
                links(annotation),
                false,
                false,
                evidence(annotation));
    }

    /** A draft is its author's alone; nobody deletes what is accepted. */
    private Map<String, List<String>> permissions(Annotation annotation) {
        List<String> author = List.of(accounts.of(annotation.annotator()));
        AnnotationState state = annotation.state();
        return Map.of(
                "read",
                state == AnnotationState.DRAFT ? author : List.of(Group.PRINCIPAL),
                "admin",
                author,
                "update",
                author,
                "delete",
                state == AnnotationState.ACCEPTED ? List.of() : author);
    }

    /** Positions are those in the text kept here, in UTF-16 units as clients count; on another page they give the order. */
    private static List<Map<String, Object>> selectors(Annotation annotation) {
        String text = annotation.article().text().value();
        Map<String, Object> quote = Map.of(
                "type", "TextQuoteSelector",
                "exact", annotation.quote(),
                "prefix", annotation.prefix(),
                "suffix", annotation.suffix());
        return units(text, annotation).map(position -> List.of(position, quote)).orElseGet(() -> List.of(quote));
    }

    /** One that was left behind stands in an earlier text. */
    private static Optional<Map<String, Object>> units(String text, Annotation annotation) {
        Article article = annotation.article();
        if (annotation.articleRevision() != article.current().number()) {
            return Optional.empty();
        }
        return Optional.of(Map.of(
                "type", "TextPositionSelector",
                "start", text.offsetByCodePoints(0, annotation.start()),
                "end", text.offsetByCodePoints(0, annotation.end())));
    }

    private Map<String, String> links(Annotation annotation) {
        return Map.of(
                "html", permalinks.to(annotation),
                "incontext", permalinks.to(annotation),
                "json", addresses.base() + "/hypothesis/api/annotations/" + annotation.id());
    }

    private static Evidence evidence(Annotation annotation) {
        Article article = annotation.article();
        return new Evidence(
                article.id(),
                article.outlet().orElse(null),
                article.stance(),
                article.disclaimer().orElse(null),
                annotation.state().id(),
                annotation.anchorStatus().id(),
                annotation.taxonomyVersion());
    }
}
