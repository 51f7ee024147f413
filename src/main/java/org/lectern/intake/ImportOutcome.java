package org.lectern.intake;

import java.util.List;
import org.lectern.editions.Taken;
import org.lectern.library.Article;

/** What became of a file. */
public sealed interface ImportOutcome {

    /** A draft was made; more than one only where a file is known to hold more. */
    record Imported(List<Article> articles) implements ImportOutcome {}

    /** Nothing but a container: the files in it are imports of their own. */
    record Unpacked() implements ImportOutcome {}

    /** A known article has its text as a new revision; the words say which. */
    record NewVersion(Article article, String words) implements ImportOutcome {}

    /** The same text came before from the same address, and is in this article; the words say so. */
    record KnownText(String articleId, String words) implements ImportOutcome {}

    /** The same bytes came before, and gave this article. */
    record Duplicate(String articleId) implements ImportOutcome {}

    static ImportOutcome of(Taken taken) {
        if (taken instanceof Taken.AsVersion version) {
            return new NewVersion(version.article(), version.inWords());
        }
        if (taken instanceof Taken.AsKnown known) {
            return new KnownText(known.article().id(), known.inWords());
        }
        return new Imported(List.of(((Taken.AsArticle) taken).article()));
    }

    /** Nothing was made of it, for a reason a person understands. */
    record Rejected(String reason) implements ImportOutcome {}
}
