package org.lectern.annotation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/**
 * Who sees which annotations, said once for every query: one's own, and of others' those of some states. Whether the
 * article may be seen is not said here.
 */
public record Visibility(Member reader) {

    /** The condition in HQL on an annotation of this name; its {@link #parameters()} belong to it. */
    public String of(String annotation) {
        return "%1$s.deletedAt is null and (%1$s.annotator = :reader or %1$s.state in :seen)".formatted(annotation);
    }

    public Map<String, Object> parameters() {
        return Map.of("reader", reader, "seen", statesOfOthers());
    }

    /** Of the annotations of others, those in these states. */
    public Set<AnnotationState> statesOfOthers() {
        return reader.may(Role.ANALYST)
                ? EnumSet.complementOf(EnumSet.of(AnnotationState.DRAFT))
                : EnumSet.of(AnnotationState.ACCEPTED);
    }
}
