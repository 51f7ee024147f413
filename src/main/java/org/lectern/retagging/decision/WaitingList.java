package org.lectern.retagging.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** The annotations whose topics are those of an earlier version. */
@ApplicationScoped
public class WaitingList {

    private final WaitingAnnotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    WaitingList(WaitingAnnotations annotations, Taxonomy taxonomy) {
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /** Those that the member may settle: a curator all that they may see, others their own. Pages count from 0. */
    public List<Waiting> of(Member keeper, int page, int size) {
        return annotations.waiting(taxonomy.version(), keeper, page, size).stream()
                .map(each -> Waiting.of(each, taxonomy))
                .toList();
    }

    public long count(Member keeper) {
        return annotations.countWaiting(taxonomy.version(), keeper);
    }

    /** How many wait that only their authors see. */
    public long countDraftsOfOthers(Member member) {
        return annotations.countDraftsOfOthers(taxonomy.version(), member);
    }
}
