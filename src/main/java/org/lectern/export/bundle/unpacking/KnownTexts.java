package org.lectern.export.bundle.unpacking;

import java.util.List;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;

/** Finds the text that a row was made on. Rows of an article follow each other, so the last one is remembered. */
final class KnownTexts {

    private final Revisions revisions;
    private String key = "";
    private List<Revision> found = List.of();

    KnownTexts(Revisions revisions) {
        this.revisions = revisions;
    }

    /** What was read before belongs to a session that was cleared. */
    void forget() {
        key = "";
    }

    /**
     * @param article tells articles with the same text apart
     * @throws Invalid when no article here has this text, or several have it and none has this id
     */
    Revision revision(String sha256, String article) {
        if (!sha256.equals(key)) {
            found = revisions.withSha256(sha256);
            key = sha256;
        }
        if (found.isEmpty()) {
            throw new Invalid(
                    "text_sha256",
                    "No article here has this text. Import the article first, or take in the whole bundle.");
        }
        List<Revision> named = found.stream()
                .filter(each -> each.article().id().equals(article))
                .toList();
        if (!named.isEmpty()) {
            return named.get(0);
        }
        if (found.stream().map(each -> each.article().id()).distinct().count() > 1) {
            throw new Invalid("article_id", "Several articles here have this text, and none of them is this one.");
        }
        return found.get(0);
    }
}
