package org.lectern.export.bundle.unpacking;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.PastAnnotation;
import org.lectern.export.bundle.opening.CsvRows;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Revision;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Makes an annotation of a row: its article is the one that has the text, its words must stand there. */
final class RowReader {

    private final KnownTexts texts;
    private final People people;
    private final Taxonomy taxonomy;
    private final Member taker;

    RowReader(KnownTexts texts, People people, Taxonomy taxonomy, Member taker) {
        this.texts = texts;
        this.people = people;
        this.taxonomy = taxonomy;
        this.taker = taker;
    }

    /**
     * @throws Invalid when a cell cannot be used; names its column
     */
    PastAnnotation read(CsvRows.Row row) {
        Revision revision = texts.revision(row.get("text_sha256"), row.get("article_id"), row.get("article_revision"));
        if (!revision.article().isPublished()) {
            throw new Invalid("article_id", "Article " + revision.article().id() + " is not published here.");
        }
        Instant created = moment(row, "created_at").orElseGet(Instant::now);
        String topics = row.get("topics");
        String taxonomyVersion = given(row, "taxonomy_version").orElse(taxonomy.version());
        return new PastAnnotation(
                id(row),
                revision.article(),
                revision.number(),
                revision.textSha256(),
                anchor(row, revision),
                anchorStatus(row),
                taxonomy.requireTopics(taxonomyVersion, topics.isEmpty() ? Set.of() : List.of(topics.split("\\|"))),
                taxonomyVersion,
                given(row, "note").orElse(null),
                state(row),
                given(row, "annotator")
                        .map(name -> people.named(name, Role.ANALYST))
                        .orElse(taker),
                created,
                moment(row, "updated_at").orElse(created),
                verdict(row));
    }

    private static Optional<String> given(CsvRows.Row row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
    }

    private static String id(CsvRows.Row row) {
        String id =
                given(row, "annotation_id").orElseGet(() -> UUID.randomUUID().toString());
        if (!id.matches("[A-Za-z0-9_-]{1,36}")) {
            throw new Invalid("annotation_id", "“" + id + "” cannot be an id: 1 to 36 letters, digits, - and _.");
        }
        return id;
    }

    private static TextAnchor anchor(CsvRows.Row row, Revision revision) {
        return TextAnchor.in(
                revision.text(),
                new TextAnchor.Selector(
                        row.get("quote"),
                        given(row, "prefix").orElse(null),
                        given(row, "suffix").orElse(null),
                        number(row, "start"),
                        number(row, "end")));
    }

    private static @Nullable Integer number(CsvRows.Row row, String column) {
        try {
            return given(row, column).map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException e) {
            throw new Invalid(column, "“" + row.get(column) + "” is not a position.");
        }
    }

    private static AnchorStatus anchorStatus(CsvRows.Row row) {
        String id = given(row, "anchor_status").orElse(AnchorStatus.SAME.id());
        return AnchorStatus.of(id)
                .orElseThrow(() -> new Invalid("anchor_status", "“" + id + "” is none of same, moved and orphan."));
    }

    private static AnnotationState state(CsvRows.Row row) {
        String id = given(row, "review_status").orElse(AnnotationState.DRAFT.id());
        return AnnotationState.of(id)
                .orElseThrow(() -> new Invalid(
                        "review_status",
                        "“" + id + "” is none of "
                                + Arrays.stream(AnnotationState.values())
                                        .map(AnnotationState::id)
                                        .toList()
                                + "."));
    }

    private PastAnnotation.@Nullable Verdict verdict(CsvRows.Row row) {
        return given(row, "reviewer")
                .map(name -> new PastAnnotation.Verdict(
                        people.named(name, Role.REVIEWER),
                        moment(row, "reviewed_at").orElse(null),
                        given(row, "review_comment").orElse(null)))
                .orElse(null);
    }

    private static Optional<Instant> moment(CsvRows.Row row, String column) {
        try {
            return given(row, column).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new Invalid(column, "“" + row.get(column) + "” is not a moment such as 2016-03-09T14:05:00Z.");
        }
    }
}
