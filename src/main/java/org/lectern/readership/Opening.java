package org.lectern.readership;

import java.time.Instant;
import org.lectern.identity.Member;
import org.lectern.library.Article;

/**
 * A member opened the page of an article.
 *
 * @param revision the number of the text that was shown
 */
public record Opening(String article, String member, int revision, Instant at) {

    /** Just now. */
    public static Opening of(Article article, Member member) {
        return new Opening(article.id(), member.id(), article.current().number(), Instant.now());
    }
}
