package org.lectern.library;

import java.util.List;
import java.util.Set;

/** Articles for tests of rules that need no database. */
public final class UnsavedArticles {

    private UnsavedArticles() {}

    public static Article published(String... paragraphs) {
        Article article =
                new Article("L99999", null, ArticleText.of(List.of(paragraphs)), Set.of(), "Made for a test.");
        article.publish("tests");
        return article;
    }
}
