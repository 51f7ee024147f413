package org.lectern.upkeep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.lectern.annotation.CarryOver;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.RevisedArticles;

/** Gives an article another text and takes its annotations along. */
final class Carried {

    private Carried() {}

    static void to(Article article, String... paragraphs) {
        QuarkusTransaction.requiringNew().run(() -> {
            Articles articles = CDI.current().select(Articles.class).get();
            Article attached = articles.findById(article.id());
            RevisedArticles.revise(articles, attached, List.of(paragraphs));
            CDI.current().select(CarryOver.class).get().to(attached, "the curator");
        });
    }
}
