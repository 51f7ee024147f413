package org.lectern.revisions;

import org.lectern.library.Article;
import org.lectern.problem.Problem;

/** The article has had no text of this number. */
class RevisionNotFound extends Problem {

    RevisionNotFound(Article article, int number) {
        super(
                Kind.MISSING,
                "No such text",
                article.id() + " has the revisions 1 to " + article.current().number() + "; " + number
                        + " is none of them.");
    }
}
