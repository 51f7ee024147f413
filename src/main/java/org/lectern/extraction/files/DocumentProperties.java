package org.lectern.extraction.files;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.ExtractedArticle;
import org.lectern.extraction.Found;
import org.lectern.extraction.words.Text;

/**
 * What a document says of itself apart from its text. Programs fill these fields in too, so each stands in only where the
 * text says nothing.
 *
 * @param created the day the file was made, {@code YYYY-MM-DD}
 */
public record DocumentProperties(
        @Nullable String title,
        @Nullable String author,
        @Nullable String created) {

    /** Of a file that says nothing of itself. */
    public static final DocumentProperties NONE = new DocumentProperties(null, null, null);

    private static final Pattern A_PROGRAM = Pattern.compile(
            "(?i)(?:microsoft word|untitled|unbenannt|ohne titel|sans titre|document|dokument|doc|powerpoint).{0,3}\\d*(?: - .*)?"
                    + "|.*\\.(?:docx?|odt|rtf|pdf|html?|indd|qxd|txt|tmp)|https?:.*|about:blank");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:admin(?:istrator)?|user|benutzer|owner|author|unknown|unbekannt|default|root|pc|python-docx|windows.*|microsoft.*|tcpdf|.*\\d{2,}.*)");
    private static final double BY_A_PROGRAM = 0.3;
    private static final double BY_SOMEBODY = 0.6;

    /** Leaves out what programs write when nobody fills the field in. */
    public static DocumentProperties of(@Nullable String title, @Nullable String author, @Nullable String created) {
        String day = created == null || !created.matches("\\d{4}-\\d{2}-\\d{2}.*") ? null : created.substring(0, 10);
        return new DocumentProperties(clean(title, A_PROGRAM), clean(author, NOBODY), day);
    }

    private static @Nullable String clean(@Nullable String value, Pattern meaningless) {
        String plain = value == null ? "" : Text.plain(value);
        boolean useful = plain.length() > 2
                && plain.length() <= 500
                && Text.hasLetters(plain)
                && plain.indexOf('\uFFFD') < 0
                && !meaningless.matcher(plain).matches();
        return useful ? plain : null;
    }

    /** The article with these values where it has none. */
    public ExtractedArticle fill(ExtractedArticle article) {
        Set<String> flags = new TreeSet<>(article.flags());
        Found newTitle = or(article.title(), title, "title", BY_SOMEBODY, flags, "title-unknown");
        Found newByline = or(article.byline(), author, "author", BY_SOMEBODY, flags, "");
        Found newDay = or(article.publishedOn(), created, "created", BY_A_PROGRAM, flags, "date-unknown");
        return new ExtractedArticle(
                newTitle,
                article.subtitle(),
                article.outlet(),
                newByline,
                newDay,
                article.language(),
                article.disclaimer(),
                article.authorNote(),
                article.sourceUrl(),
                article.licence(),
                article.paragraphs(),
                article.captions(),
                article.removed(),
                flags);
    }

    private static @Nullable Found or(
            @Nullable Found found,
            @Nullable String value,
            String field,
            double confidence,
            Set<String> flags,
            String flag) {
        if (found != null || value == null) {
            return found;
        }
        flags.remove(flag);
        return new Found(value, Found.Source.FILE, "document property " + field + ": " + value, confidence);
    }
}
