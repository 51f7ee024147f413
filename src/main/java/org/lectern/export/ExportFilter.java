package org.lectern.export;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationState;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.taxonomy.Taxonomy;

/**
 * The words of an export's address.
 *
 * @param annotations which annotations leave
 * @param guard whether cells are disarmed
 */
public record ExportFilter(
        @BeanParam AnnotationQuery annotations,
        @RestQuery @Nullable String guard) {

    /**
     * @throws org.lectern.problem.Invalid when a word is in no vocabulary or a date is none
     */
    public AnnotationFilter filter(Taxonomy taxonomy) {
        return annotations.filter(taxonomy);
    }

    /** The same, and only what was accepted. */
    public AnnotationFilter accepted(Taxonomy taxonomy) {
        return filter(taxonomy).inStates(List.of(AnnotationState.ACCEPTED));
    }

    /** The ids of the articles that are asked for by name. */
    public List<String> articles() {
        return annotations.article().stream().filter(id -> !id.isBlank()).toList();
    }

    /** Whether cells that a spreadsheet would compute are to be disarmed. */
    boolean isGuarded() {
        return GuardWord.isOn(guard);
    }
}
