package org.lectern.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** One annotation as a row of the agreed columns. */
public final class AnnotationRow {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "annotation_id",
            "article_title",
            "outlet",
            "byline",
            "published_on",
            "article_url",
            "stance",
            "disclaimer",
            "quote",
            "note",
            "topics",
            "annotator",
            "created_at",
            "updated_at",
            "review_status",
            "reviewer",
            "reviewed_at",
            "review_comment",
            "anchor_status",
            "start",
            "end",
            "prefix",
            "suffix",
            "article_id",
            "article_revision",
            "text_sha256",
            "language",
            "taxonomy_version",
            "permalink");

    private AnnotationRow() {}

    static List<String> of(Annotation annotation, Taxonomy taxonomy, Permalinks permalinks) {
        Article article = annotation.article();
        return List.of(
                annotation.id(),
                article.title().orElse(""),
                article.outlet().orElse(""),
                article.byline().orElse(""),
                article.publishedOn().orElse(""),
                article.sourceUrl().orElse(""),
                article.stance(),
                article.disclaimer().orElse(""),
                annotation.quote(),
                annotation.note().orElse(""),
                taxonomy.topicsOf(annotation.topics()).stream().map(Topic::id).collect(Collectors.joining("|")),
                annotation.annotator().name(),
                instant(annotation.createdAt()),
                instant(annotation.updatedAt()),
                annotation.state().id(),
                annotation.reviewer().map(Member::name).orElse(""),
                annotation.reviewedAt().map(AnnotationRow::instant).orElse(""),
                annotation.reviewComment().orElse(""),
                annotation.anchorStatus().id(),
                String.valueOf(annotation.start()),
                String.valueOf(annotation.end()),
                annotation.prefix(),
                annotation.suffix(),
                article.id(),
                String.valueOf(annotation.articleRevision()),
                annotation.textSha256(),
                article.language().orElse(""),
                annotation.taxonomyVersion(),
                permalinks.to(annotation));
    }

    /** ISO 8601 in UTC, in whole seconds. */
    private static String instant(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS));
    }
}
