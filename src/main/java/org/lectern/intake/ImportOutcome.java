package org.lectern.intake;

import java.util.List;
import org.lectern.library.Article;

/** What became of a file. */
public sealed interface ImportOutcome {

    /** A draft was made; more than one only where a file is known to hold more. */
    record Imported(List<Article> articles) implements ImportOutcome {}

    /** Nothing but a container: the files in it are imports of their own. */
    record Unpacked() implements ImportOutcome {}

    /** The same bytes came before, and gave this article. */
    record Duplicate(String articleId) implements ImportOutcome {}

    /** Nothing was made of it, for a reason a person understands. */
    record Rejected(String reason) implements ImportOutcome {}
}
