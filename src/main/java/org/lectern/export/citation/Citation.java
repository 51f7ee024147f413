package org.lectern.export.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.annotation.Permalinks;
import org.lectern.library.Article;

/**
 * What a citation of an article says. What is not known is not in it.
 *
 * @param authors the names of the byline, each as it stands there: which part of a name is the family's is not known
 * @param date year, month and day, as far as known
 * @param note the disclaimer of the source
 */
record Citation(
        String id,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> outlet,
        List<String> authors,
        List<Integer> date,
        Optional<String> address,
        Optional<String> language,
        Optional<String> note,
        String permalink) {

    static Citation of(Article article, Permalinks permalinks) {
        return new Citation(
                article.id(),
                article.title(),
                article.subtitle(),
                article.outlet(),
                article.byline().map(Citation::names).orElse(List.of()),
                article.publishedOn()
                        .map(date -> Arrays.stream(date.split("-"))
                                .map(Integer::valueOf)
                                .toList())
                        .orElse(List.of()),
                article.sourceUrl(),
                article.language(),
                article.disclaimer(),
                permalinks.toArticle(article));
    }

    /** Several names stand between semicolons or “and”; a comma may be part of a name or stand before an office. */
    private static List<String> names(String byline) {
        return Arrays.stream(byline.split("\\s*;\\s*|\\s+(?:and|&)\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The address of the source or, where it is not known, of the copy here. */
    String link() {
        return address.orElse(permalink);
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
