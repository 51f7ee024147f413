package org.lectern.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;
import org.lectern.library.ArticleEvent;
import org.lectern.library.Provenance;

/**
 * A step of an article's history: a value that a field got, or something else that was done.
 *
 * @param kind value, or what was done in one word: imported, split, kept-whole, confirmed, published and the like
 * @param field the field that got a value, null for other steps
 * @param value null where it was found or confirmed to be unknown
 * @param source where the value came from: markup, text, file, sidecar or curator
 * @param evidence the words or the field it was read from
 * @param detail what a step other than a value says
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StepJson(
        Instant at,
        String by,
        String kind,
        @Nullable String field,
        @Nullable String value,
        @Nullable String source,
        @Nullable String evidence,
        @Nullable String detail) {

    private record Dated(Instant at, StepJson json) {}

    /** Newest first. */
    static List<StepJson> of(Article article) {
        Stream<Dated> values = article.history().stream().map(each -> new Dated(each.at(), of(each)));
        Stream<Dated> events = article.events().stream().map(each -> new Dated(each.at(), of(each)));
        return Stream.concat(values, events)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::json)
                .toList();
    }

    private static StepJson of(Provenance value) {
        return new StepJson(
                value.at().truncatedTo(ChronoUnit.SECONDS),
                value.by(),
                "value",
                value.field().id(),
                value.content().orElse(null),
                value.source().id(),
                value.evidence().orElse(null),
                null);
    }

    private static StepJson of(ArticleEvent event) {
        return new StepJson(
                event.at().truncatedTo(ChronoUnit.SECONDS),
                event.by(),
                event.kind(),
                null,
                null,
                null,
                null,
                event.detail());
    }
}
