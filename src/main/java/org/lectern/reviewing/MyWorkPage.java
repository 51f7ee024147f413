package org.lectern.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;

/**
 * A member's own page.
 *
 * @param annotates whether the member's role lets them annotate
 * @param reviews whether it lets them decide on the work of others
 * @param queue how many wait for a decision of theirs
 * @param returned what was rejected or needs changes
 * @param outcomes what was accepted
 * @param done what was just done, in words
 */
@CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyWorkPage(
        Member member,
        boolean annotates,
        boolean reviews,
        long queue,
        List<Marked> drafts,
        List<Marked> waiting,
        List<Outcome> returned,
        List<Outcome> outcomes,
        @Nullable String done)
        implements TemplateInstance {

    /** A verdict on the member's work, and whether they can hand it in again. */
    record Outcome(Marked marked, boolean submittable) {}
}
