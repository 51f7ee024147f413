package org.lectern.coverage.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** Puts a matrix together for one member, in two statements however many articles there are. */
@ApplicationScoped
public class Coverage {

    private final CoverageCounts counts;
    private final Taxonomy taxonomy;

    @Inject
    Coverage(CoverageCounts counts, Taxonomy taxonomy) {
        this.counts = counts;
        this.taxonomy = taxonomy;
    }

    /**
     * @throws org.lectern.problem.Invalid when a word of the query is in no vocabulary or a date is none
     */
    public Matrix of(CoverageQuery query, Member reader) {
        Axis axis = query.axis();
        AnnotationFilter filter = query.filter(taxonomy);
        return Matrix.of(axis, counts.holdings(axis, filter, reader), counts.tagged(axis, filter, reader), taxonomy)
                .inOutletsLike(query.find());
    }
}
