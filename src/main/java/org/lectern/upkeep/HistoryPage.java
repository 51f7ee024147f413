package org.lectern.upkeep;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.lectern.annotation.Annotation;

/**
 * Every step of an annotation with what it changed, newest first.
 *
 * @param restored whether one was just brought back
 */
@CheckedTemplate(basePath = "upkeep", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HistoryPage(Annotation annotation, List<Entry> entries, boolean restored) implements TemplateInstance {

    /**
     * One step.
     *
     * @param current whether what it led to stands now
     * @param restorable whether the member may bring back what it led to
     */
    record Entry(Version version, boolean current, boolean restorable) {}

    /**
     * @param versions oldest first
     * @param mayRevert whether the member may bring an earlier version back
     */
    static HistoryPage of(Annotation annotation, List<Version> versions, boolean mayRevert, boolean restored) {
        List<Entry> entries = new ArrayList<>();
        boolean found = false;
        for (int i = versions.size() - 1; i >= 0; i--) {
            boolean known = versions.get(i).after() != null;
            entries.add(new Entry(versions.get(i), known && !found, known && found && mayRevert));
            found |= known;
        }
        return new HistoryPage(annotation, entries, restored);
    }
}
