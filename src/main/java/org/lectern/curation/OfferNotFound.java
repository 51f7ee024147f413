package org.lectern.curation;

import org.lectern.library.Article;
import org.lectern.problem.Problem;

/** What is to be taken or left is not, or no longer, offered to the article. */
class OfferNotFound extends Problem {

    OfferNotFound(Article article) {
        super(
                Kind.MISSING,
                "No such offer",
                "This value is no longer offered. What is, is listed at /api/articles/" + article.id() + "/offers.");
    }
}
