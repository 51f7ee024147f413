package org.lectern.upkeep;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Address;

/**
 * The annotations whose passage is in doubt or lost and that the member may settle.
 *
 * @param moved how many of them are to be confirmed
 * @param lost how many are no longer found
 * @param article the id of the only one that is looked at, or null
 * @param back the address of this page, to come back to
 * @param more whether there are more than are shown
 * @param done what was just done, or null
 */
@CheckedTemplate(basePath = "upkeep", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UncertainPage(
        List<Doubt> doubts,
        long moved,
        long lost,
        @Nullable String article,
        String back,
        boolean more,
        @Nullable String done)
        implements TemplateInstance {

    static UncertainPage of(List<Doubt> doubts, @Nullable String article, boolean more) {
        long lost = doubts.stream().filter(Doubt::isLost).count();
        String back =
                Address.of("/annotations/uncertain").with("article", article).toString();
        return new UncertainPage(doubts, doubts.size() - lost, lost, article, back, more, null);
    }

    UncertainPage saying(@Nullable String words) {
        return new UncertainPage(doubts, moved, lost, article, back, more, words);
    }

    UncertainPage with(String annotation, Doubt.Trouble refused) {
        List<Doubt> shown = doubts.stream()
                .map(each -> each.id().equals(annotation) ? each.with(refused) : each)
                .toList();
        return new UncertainPage(shown, moved, lost, article, back, more, done);
    }
}
