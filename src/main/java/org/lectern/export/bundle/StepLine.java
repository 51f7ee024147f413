package org.lectern.export.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.SeenStep;
import org.lectern.annotation.Snapshot;
import org.lectern.annotation.Step;
import org.lectern.identity.Member;

/**
 * One step of an annotation, as far as whoever made the bundle may see it.
 *
 * @param annotation the id of the annotation, as in its row
 * @param step its place in the history of the annotation, from 1
 * @param stateBefore null for the first step, and where the step did not lead from one
 * @param member the name of the member who took it; null when none did
 * @param by the name of what or who brought it about when no member took it: who brought a new text
 * @param content what the annotation said afterwards; null when the step changed nothing of it, and for drafts of others
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StepLine(
        String annotation,
        int step,
        String id,
        String kind,
        @Nullable String stateBefore,
        String stateAfter,
        @Nullable String member,
        @Nullable String by,
        Instant at,
        @Nullable String remark,
        @Nullable Content content) {

    /**
     * All that an annotation said, and where it stood.
     *
     * @param start in code points of the text with this SHA-256
     * @param end exclusive
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Content(
            String quote,
            String prefix,
            String suffix,
            int start,
            int end,
            int articleRevision,
            String textSha256,
            String anchorStatus,
            List<String> topics,
            @Nullable String note,
            String taxonomyVersion) {

        static Content of(Snapshot said) {
            return new Content(
                    said.quote(),
                    said.anchor().prefix(),
                    said.anchor().suffix(),
                    said.anchor().start(),
                    said.anchor().end(),
                    said.articleRevision(),
                    said.textSha256(),
                    said.anchorStatus().id(),
                    said.topics(),
                    said.note().orElse(null),
                    said.taxonomyVersion());
        }
    }

    public static StepLine of(Annotation annotation, int number, SeenStep seen) {
        Step step = seen.step();
        return new StepLine(
                annotation.id(),
                number,
                step.id(),
                step.kind().id(),
                step.stateBefore().map(AnnotationState::id).orElse(null),
                step.stateAfter().id(),
                step.member().map(Member::name).orElse(null),
                step.member().isPresent() ? null : step.by(),
                step.at(),
                step.remark().orElse(null),
                seen.said() == null ? null : Content.of(seen.said()));
    }
}
