package org.lectern.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** Lays before a member the annotations that they may settle. */
@ApplicationScoped
class UncertainDesk {

    private static final int AT_MOST = 200;

    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    UncertainDesk(Annotations annotations, Taxonomy taxonomy) {
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    UncertainPage page(Member keeper, @Nullable String article) {
        List<Annotation> found = annotations.uncertain(keeper, article, 0, AT_MOST + 1);
        annotations.withSteps(found);
        List<Doubt> doubts = found.stream()
                .limit(AT_MOST)
                .map(each -> Doubt.of(each, taxonomy))
                .toList();
        return UncertainPage.of(doubts, article, found.size() > AT_MOST);
    }
}
