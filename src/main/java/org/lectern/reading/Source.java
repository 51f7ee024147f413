package org.lectern.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Permalinks;
import org.lectern.library.Article;
import org.lectern.library.Caption;

/**
 * What is told about an article around its text.
 *
 * @param published as it is known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param date the same for people
 * @param removed what was active or foreign in its file, in words
 * @param direction {@code ltr} or {@code rtl}
 * @param structuredData JSON-LD that may stand in a script element as it is
 */
record Source(
        String id,
        String title,
        @Nullable String subtitle,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String date,
        String stance,
        @Nullable String stanceReason,
        @Nullable String disclaimer,
        @Nullable String authorNote,
        @Nullable String address,
        String language,
        String direction,
        List<Caption> captions,
        @Nullable String removed,
        boolean draft,
        String permalink,
        String structuredData) {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static Source of(Article article, Permalinks permalinks) {
        String language = article.language().orElse("");
        return new Source(
                article.id(),
                article.heading(),
                article.subtitle().orElse(null),
                article.outlet().orElse(null),
                article.byline().orElse(null),
                article.publishedOn().orElse(null),
                article.publishedOn().map(Source::inWords).orElse(null),
                article.stance(),
                article.stanceReason().orElse(null),
                article.disclaimer().orElse(null),
                article.authorNote().orElse(null),
                article.sourceUrl().orElse(null),
                language,
                directionOf(language),
                List.copyOf(article.captions()),
                article.removedContent().orElse(null),
                !article.isPublished(),
                permalinks.toArticle(article),
                StructuredData.of(article, permalinks));
    }

    static String inWords(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> YearMonth.parse(date).format(MONTH);
            default -> LocalDate.parse(date).format(DAY);
        };
    }

    static String directionOf(String language) {
        return FROM_THE_RIGHT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
