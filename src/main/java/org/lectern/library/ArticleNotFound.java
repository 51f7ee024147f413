package org.lectern.library;

import org.lectern.problem.Problem;

/** There is no such article, or this member may not see it. */
public class ArticleNotFound extends Problem {

    public ArticleNotFound(String id) {
        super(Kind.MISSING, "No such article", "There is no article " + id + " that you can see.");
    }
}
