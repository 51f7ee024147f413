package org.lectern.ownwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Topic;

/**
 * A member's own page.
 *
 * @param annotates whether the member's role lets them annotate
 * @param reviews whether it lets them decide on the work of others
 * @param queue how many wait for a decision of theirs
 * @param returned what was rejected or needs changes
 * @param outcomes what was accepted
 * @param deleted what the member deleted and can restore
 * @param uncertain how many of those the member may settle have a passage in doubt
 * @param done what was just done, in words
 */
@CheckedTemplate(basePath = "ownwork", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyWorkPage(
        Member member,
        boolean annotates,
        boolean reviews,
        long queue,
        List<Own> drafts,
        List<Own> waiting,
        List<Outcome> returned,
        List<Outcome> outcomes,
        List<Own> deleted,
        long uncertain,
        @Nullable String done)
        implements TemplateInstance {

    /** An annotation of the member's with its topics, in the order of their keys. */
    record Own(Annotation annotation, List<Topic> topics) {}

    /** A verdict on the member's work, and whether they can hand it in again. */
    record Outcome(Own own, boolean submittable) {}
}
