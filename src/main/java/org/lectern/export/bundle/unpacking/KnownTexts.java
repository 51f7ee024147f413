package org.lectern.export.bundle.unpacking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;

/** Finds the text that a row or a step was made on. Those of an article follow each other, so some are remembered. */
final class KnownTexts {

    private static final int REMEMBERED = 20;

    private final Revisions revisions;
    private final Map<String, List<Revision>> found = new HashMap<>();

    KnownTexts(Revisions revisions) {
        this.revisions = revisions;
    }

    /** What was read before belongs to a session that was cleared. */
    void forget() {
        found.clear();
    }

    private List<Revision> with(String sha256) {
        if (found.size() == REMEMBERED && !found.containsKey(sha256)) {
            found.clear();
        }
        return found.computeIfAbsent(sha256, revisions::withSha256);
    }

    /**
     * The text of a row.
     *
     * @param article tells articles with the same text apart
     * @param number tells texts of the article apart that are the same
     * @throws Invalid when no article here has this text, or several have it and none has this id
     */
    Revision revision(String sha256, String article, String number) {
        List<Revision> all = with(sha256);
        if (all.isEmpty()) {
            throw new Invalid(
                    "text_sha256",
                    "No article here has this text. Import the article first, or take in the whole bundle.");
        }
        List<Revision> named =
                all.stream().filter(each -> each.article().id().equals(article)).toList();
        if (!named.isEmpty()) {
            return named.stream()
                    .filter(each -> String.valueOf(each.number()).equals(number))
                    .findFirst()
                    .orElse(named.get(0));
        }
        if (all.stream().map(each -> each.article().id()).distinct().count() > 1) {
            throw new Invalid("article_id", "Several articles here have this text, and none of them is this one.");
        }
        return all.get(0);
    }

    /**
     * The text of a step.
     *
     * @throws Invalid when the article's text of this number is not here, or another one
     */
    Revision require(String sha256, String article, int number) {
        return with(sha256).stream()
                .filter(each -> each.article().id().equals(article) && each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "content.textSha256",
                        "Text " + number + " of article " + article + " has another SHA-256 here, or is not here."));
    }
}
