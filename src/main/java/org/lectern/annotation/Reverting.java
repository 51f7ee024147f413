package org.lectern.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.Found;
import org.lectern.anchoring.TextAnchor;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Brings back what an annotation said before, on the text that its article has now. */
@ApplicationScoped
public class Reverting {

    private final Revisions revisions;
    private final Taxonomy taxonomy;

    @Inject
    Reverting(Revisions revisions, Taxonomy taxonomy) {
        this.revisions = revisions;
        this.taxonomy = taxonomy;
    }

    /**
     * Topics and note become what they were after the step. The passage does, too, where it stands unchanged in the
     * present text; else the annotation stays where it is. Topics of an earlier version of the taxonomy become those of
     * the present one where that is certain; else they wait for a decision.
     *
     * @param step the id of one of its steps that changed it
     * @throws Invalid when there is no such step
     * @throws org.lectern.problem.Forbidden when someone else than the author tries
     * @throws AcceptedStays when it is accepted
     */
    public void revert(Annotation annotation, @Nullable String step, Member author) {
        Snapshot earlier = annotation.steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .flatMap(Step::snapshot)
                .orElseThrow(() -> new Invalid("step", "This annotation has no such version. Its history lists them."));
        annotation.revertTo(earlier, place(earlier, annotation.article()), author);
        if (!annotation.taxonomyVersion().equals(taxonomy.version())) {
            bringUp(annotation, author);
        }
    }

    private void bringUp(Annotation annotation, Member author) {
        taxonomy.lineage()
                .brought(annotation.taxonomyVersion(), annotation.topics())
                .ifPresent(topics -> annotation.migrate(
                        topics,
                        taxonomy.version(),
                        author,
                        "Brought back from version " + annotation.taxonomyVersion() + " of the taxonomy."));
    }

    private @Nullable TextAnchor place(Snapshot earlier, Article article) {
        if (earlier.textSha256().equals(article.current().textSha256())) {
            return earlier.anchor();
        }
        Found found = revisions.of(article).stream()
                .filter(each -> each.number() == earlier.articleRevision())
                .findFirst()
                .map(each -> in(article.text(), each))
                .orElseGet(() -> Anchoring.in(article.text()))
                .find(earlier.anchor());
        return found instanceof Found.Same same ? same.anchor() : null;
    }

    private static Anchoring in(ArticleText now, Revision then) {
        return Anchoring.in(now, then.text());
    }
}
