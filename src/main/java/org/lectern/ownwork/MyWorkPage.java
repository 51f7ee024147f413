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
 * @param work what the member marked
 * @param reading what the member has read and has not
 * @param uncertain how many of those the member may settle have a passage in doubt
 * @param undecided how many of those are tagged under an earlier version of the taxonomy
 * @param done what was just done, if anything
 */
@CheckedTemplate(basePath = "ownwork", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyWorkPage(
        Member member,
        Work work,
        Reading reading,
        long uncertain,
        long undecided,
        @Nullable Done done) implements TemplateInstance {

    /**
     * What a member marked.
     *
     * @param annotates whether the member's role lets them annotate
     * @param list the address at which the drafts can be sorted and selected
     * @param returned what was rejected or needs changes
     * @param outcomes what was accepted
     * @param deleted what the member deleted and can restore
     */
    record Work(
            boolean annotates,
            String list,
            List<Own> drafts,
            List<Own> waiting,
            List<Outcome> returned,
            List<Outcome> outcomes,
            List<Own> deleted) {

        public boolean isAny() {
            return annotates
                    || !drafts.isEmpty()
                    || !waiting.isEmpty()
                    || !returned.isEmpty()
                    || !outcomes.isEmpty()
                    || !deleted.isEmpty();
        }
    }

    /**
     * What a member has read and has not.
     *
     * @param unread the first articles that the member has not opened
     * @param count how many those are in all
     * @param opened what the member opened last, to go on with
     * @param changed those the member has opened that have another text now
     */
    record Reading(List<Source> unread, long count, List<Source> opened, List<Source> changed) {

        public long getMore() {
            return count - unread.size();
        }
    }

    /** An annotation of the member's with its topics, in the order of their keys. */
    record Own(Annotation annotation, List<Topic> topics) {}

    /** A verdict on the member's work, and whether they can hand it in again. */
    record Outcome(Own own, boolean submittable) {}

    /**
     * What was just done, in words.
     *
     * @param undo where a form goes that takes it back; null where nothing can
     * @param field the name of that form's field
     */
    record Done(String words, @Nullable String undo, String field, String value) {

        static Done of(String words) {
            return new Done(words, null, "", "");
        }
    }
}
