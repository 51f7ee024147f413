package org.lectern.library;

import java.util.List;
import java.util.Set;

/** Gives articles another text, for tests of what comes after. */
public final class RevisedArticles {

    private RevisedArticles() {}

    public static void revise(Articles articles, Article article, List<String> paragraphs) {
        article.revise(ArticleText.of(paragraphs), Set.of(), "Made for a test.");
        articles.keepText(article);
    }
}
