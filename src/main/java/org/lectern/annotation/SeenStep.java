package org.lectern.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/**
 * One step of an annotation as a member may see it.
 *
 * @param said what the annotation said afterwards; null when the step changed nothing of it, or it is not to be seen
 */
public record SeenStep(Step step, @Nullable Snapshot said) {

    /**
     * Every step, oldest first. What the author wrote in drafts before handing it in is theirs alone: other analysts
     * see what was handed in, readers see the steps without the words.
     */
    public static List<SeenStep> of(Annotation annotation, Member reader) {
        List<Step> steps = annotation.steps();
        boolean own = annotation.isBy(reader);
        boolean analyst = reader.may(Role.ANALYST);
        List<SeenStep> seen = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean shown = own || analyst && wasShown(steps, i);
            seen.add(new SeenStep(steps.get(i), shown ? steps.get(i).snapshot().orElse(null) : null));
        }
        return seen;
    }

    /** Whether the words after this step were ever more than a draft: the state was not draft, or it was handed in so. */
    private static boolean wasShown(List<Step> steps, int at) {
        if (steps.get(at).stateAfter() != AnnotationState.DRAFT) {
            return true;
        }
        for (Step later : steps.subList(at + 1, steps.size())) {
            if (later.snapshot().isPresent()) {
                return false;
            }
            if (later.stateAfter() != AnnotationState.DRAFT) {
                return true;
            }
        }
        return false;
    }
}
