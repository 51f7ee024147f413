package org.lectern.annotation;

import org.lectern.problem.Problem;

/** A draft's text may still be split, so nothing is marked in it. */
public class ArticleNotPublished extends Problem {

    ArticleNotPublished(String id) {
        super(Kind.CONFLICT, "Not published yet", "Article " + id + " is a draft. Publish it, then annotate.");
        with("state", "draft");
    }
}
