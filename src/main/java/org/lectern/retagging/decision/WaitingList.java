package org.lectern.retagging.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** The annotations whose topics are those of an earlier version. */
@ApplicationScoped
public class WaitingList {

    private final WaitingAnnotations waiting;
    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    WaitingList(WaitingAnnotations waiting, Annotations annotations, Taxonomy taxonomy) {
        this.waiting = waiting;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /** Those that the member may settle: a curator all that they may see, others their own. Pages count from 0. */
    public List<Waiting> of(Member keeper, int page, int size) {
        return waiting.waiting(taxonomy.version(), keeper, page, size).stream()
                .map(each -> Waiting.of(each, taxonomy))
                .toList();
    }

    public long count(Member keeper) {
        return annotations.countTaggedUnderOthers(keeper, taxonomy.version());
    }

    /** How many wait that only their authors see. */
    public long countDraftsOfOthers(Member member) {
        return waiting.countDraftsOfOthers(taxonomy.version(), member);
    }
}
