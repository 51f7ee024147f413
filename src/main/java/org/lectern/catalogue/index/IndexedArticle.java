package org.lectern.catalogue.index;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of an article.
 *
 * @param marks its annotations as {@link Marks} writes them
 */
public record IndexedArticle(
        String id,
        String state,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String language,
        String stance,
        @Nullable String publishedOn,
        String text,
        Set<String> marks) {}
