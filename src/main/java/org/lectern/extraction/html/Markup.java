package org.lectern.extraction.html;

import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;

/**
 * What a file's markup or properties say about the article in it, apart from the text.
 *
 * @param isLetter whether it is the head of a mail: written of the sending, not of the article, so the text goes before it
 */
public record Markup(
        @Nullable Found title,
        @Nullable Found subtitle,
        @Nullable Found outlet,
        @Nullable Found byline,
        @Nullable Found publishedOn,
        @Nullable Found sourceUrl,
        @Nullable Found language,
        @Nullable Found licence,
        boolean isLetter) {

    /** Of a file that says nothing but its text. */
    public static final Markup NONE = new Markup(null, null, null, null, null, null);

    /** Of a file that names neither language nor licence. */
    public Markup(
            @Nullable Found title,
            @Nullable Found subtitle,
            @Nullable Found outlet,
            @Nullable Found byline,
            @Nullable Found publishedOn,
            @Nullable Found sourceUrl) {
        this(title, subtitle, outlet, byline, publishedOn, sourceUrl, null, null, false);
    }

    /** Of a mail, whose head says no more. */
    public static Markup ofLetter(@Nullable Found subject, @Nullable Found sentOn) {
        return new Markup(subject, null, null, null, sentOn, null, null, null, true);
    }
}
