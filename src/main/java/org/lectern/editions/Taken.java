package org.lectern.editions;

import org.lectern.annotation.CarryOver;
import org.lectern.library.Article;

/** What became of a text that came in. */
public sealed interface Taken {

    /** A new article. */
    record AsArticle(Article article) implements Taken {}

    /** The new text of an article that was known by its source address. */
    record AsVersion(Article article, CarryOver.Carried carried) implements Taken {

        /** What is told to whoever brought it. */
        public String inWords() {
            return "It is a new version of " + article.id() + ", which has it as revision "
                    + article.current().number() + " now. " + Versions.inWords(carried);
        }
    }

    /**
     * An article of the same source address has this very text.
     *
     * @param revision its number, from 1
     */
    record AsKnown(Article article, int revision) implements Taken {

        public String inWords() {
            return "The same text from the same address is here as article " + article.id()
                    + (revision == article.current().number() ? "." : ", as its earlier revision " + revision + ".");
        }
    }
}
