package org.lectern.export.bundle;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;
import org.lectern.library.Flag;
import org.lectern.library.Provenance;
import org.lectern.library.Revision;

/**
 * An article in a bundle: what is known of it, and where its texts and its original lie there.
 *
 * @param metadata the present values by field id, with their origins
 * @param removedContent what was active or foreign in its file, in words; empty when there was nothing
 */
public record ArticleEntry(
        String id,
        boolean published,
        Map<String, Provenance.Origin> metadata,
        List<String> flags,
        List<CaptionEntry> captions,
        List<TextEntry> texts,
        @Nullable String removedContent,
        @Nullable Original original) {

    /** The words beside a picture, and the number of the paragraph that they stood before. */
    public record CaptionEntry(String text, int beforeParagraph) {}

    /**
     * One of its texts, oldest first.
     *
     * @param pages the page of the file on which each paragraph begins; empty for a file without pages
     * @param madeAt when it came into the library
     */
    public record TextEntry(
            int revision,
            String file,
            String sha256,
            Set<Integer> headings,
            @Nullable List<Integer> pages,
            String reason,
            @Nullable Instant madeAt) {}

    /** Whether what no article is without is there; files from elsewhere may say anything. */
    public boolean hasAllParts() {
        return Stream.of(id, metadata, flags, captions, texts).allMatch(Objects::nonNull)
                && Stream.of(metadata.values(), flags, captions, texts)
                        .flatMap(Collection::stream)
                        .allMatch(Objects::nonNull)
                && texts.stream()
                        .flatMap(each -> Stream.of(each.file(), each.sha256(), each.headings(), each.reason()))
                        .allMatch(Objects::nonNull);
    }

    /** The file that it was read from. */
    public record Original(String file, String name, String sha256) {}

    public static ArticleEntry of(Article article, List<Revision> oldestFirst, @Nullable Original original) {
        Map<String, Provenance.Origin> metadata = new LinkedHashMap<>();
        article.provenance()
                .forEach((field, value) -> metadata.put(
                        field.id(),
                        new Provenance.Origin(
                                value.content().orElse(null),
                                value.source(),
                                value.evidence().orElse(null),
                                value.confidence().orElse(null),
                                value.by())));
        return new ArticleEntry(
                article.id(),
                article.isPublished(),
                metadata,
                article.flags().stream().map(Flag::id).toList(),
                article.captions().stream()
                        .map(each -> new CaptionEntry(each.text(), each.beforeParagraph()))
                        .toList(),
                oldestFirst.stream()
                        .map(each -> new TextEntry(
                                each.number(),
                                BundleNames.text(article.id(), each.number()),
                                each.textSha256(),
                                new TreeSet<>(each.headings()),
                                each.pages(),
                                each.reason(),
                                each.createdAt()))
                        .toList(),
                article.removedContent().orElse(""),
                original);
    }
}
