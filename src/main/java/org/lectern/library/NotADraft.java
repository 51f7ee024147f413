package org.lectern.library;

import org.lectern.problem.Problem;

/** The step is possible with a draft only. */
public class NotADraft extends Problem {

    NotADraft(Article article, String step) {
        super(
                Kind.CONFLICT,
                "It is no draft",
                article.id() + " is " + article.state().id() + "; only a draft can be " + step + ".");
    }
}
