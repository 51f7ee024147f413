package org.lectern.export.refi;

import java.util.Optional;
import java.util.function.BiFunction;
import org.lectern.library.Article;

/** A piece of an article's metadata as a variable of its text. */
enum Variable {
    ARTICLE("Article", "Text", (article, revision) -> Optional.of(article.id())),
    SUBTITLE("Subtitle", "Text", (article, revision) -> article.subtitle()),
    OUTLET("Outlet", "Text", (article, revision) -> article.outlet()),
    BYLINE("Byline", "Text", (article, revision) -> article.byline()),
    PUBLISHED("Published", "Text", (article, revision) -> article.publishedOn()),
    /** Only where the day is known: the schema has no dates of a month or a year. */
    PUBLISHED_DAY("Day of publication", "Date", (article, revision) -> article.publishedOn()
            .filter(date -> date.length() == 10)),
    LANGUAGE("Language", "Text", (article, revision) -> article.language()),
    STANCE("Stance", "Text", (article, revision) -> Optional.of(article.stance())),
    STANCE_REASON("Reason for the stance", "Text", (article, revision) -> article.stanceReason()),
    DISCLAIMER("Disclaimer", "Text", (article, revision) -> article.disclaimer()),
    AUTHOR_NOTE("Author note", "Text", (article, revision) -> article.authorNote()),
    ADDRESS("Source address", "Text", (article, revision) -> article.sourceUrl()),
    REVISION("Revision", "Integer", (article, revision) -> Optional.of(String.valueOf(revision)));

    private final String label;
    private final String type;
    private final BiFunction<Article, Integer, Optional<String>> value;

    Variable(String label, String type, BiFunction<Article, Integer, Optional<String>> value) {
        this.label = label;
        this.type = type;
        this.value = value;
    }

    String label() {
        return label;
    }

    String type() {
        return type;
    }

    Optional<String> of(Article article, int revision) {
        return value.apply(article, revision);
    }
}
