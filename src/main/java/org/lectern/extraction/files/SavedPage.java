package org.lectern.extraction.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.extraction.Found;

/**
 * A web page as a browser saved it.
 *
 * @param html with markup mended that would swallow the text behind it
 * @param source the address a browser noted when saving
 */
public record SavedPage(String html, Optional<Found> source) {

    private static final Pattern SAVED_FROM =
            Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(https?://[^\\s>]+?)\\s*-->", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAVED_WITH =
            Pattern.compile("<!--\\s*Page saved with SingleFile\\s+url:\\s*(https?://\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOSCRIPT =
            Pattern.compile("<noscript\\b[^>]*>(.*?)</noscript\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("<(/?)(?:audio|video)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_096;

    /** Of the source of a page. */
    public static SavedPage of(String html) {
        String head = html.substring(0, Math.min(html.length(), HEAD));
        Optional<Found> source =
                address(SAVED_FROM, head, "saved from url=").or(() -> address(SAVED_WITH, head, "url: "));
        return new SavedPage(mended(html), source);
    }

    private static Optional<Found> address(Pattern pattern, String head, String field) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find()
                ? Optional.of(Found.inMarkup(matcher.group(1), field + matcher.group(1)))
                : Optional.empty();
    }

    private static String mended(String html) {
        String mended = NOSCRIPT.matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(isBroken(match.group(1)) ? "" : match.group()));
        return opens(mended) ? MEDIA.matcher(mended).replaceAll("") : mended;
    }

    /** The end tag ended it inside a quoted value, where browsers see it and a strict reader does not. */
    private static boolean isBroken(String inside) {
        return inside.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Whether a film or sound is opened and never closed: all that follows would be taken for its substitute. */
    private static boolean opens(String html) {
        int open = 0;
        Matcher tag = MEDIA.matcher(html);
        while (tag.find()) {
            open += tag.group(1).isEmpty() ? tag.group().endsWith("/>") ? 0 : 1 : -1;
        }
        return open > 0;
    }
}
