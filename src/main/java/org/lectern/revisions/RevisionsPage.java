package org.lectern.revisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.differences.TextDiff;
import org.lectern.library.Article;
import org.lectern.library.Revision;

/** The texts an article has had, newest first. */
@CheckedTemplate(basePath = "revisions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RevisionsPage(
        Article article,
        List<Entry> entries,
        boolean restorable,
        @Nullable String done) implements TemplateInstance {

    /**
     * One text.
     *
     * @param change how many words came and went since the text before, or null for the first
     */
    @TemplateData
    record Entry(Revision revision, int words, @Nullable Change change) {}

    /** In words. */
    @TemplateData
    record Change(int before, int inserted, int deleted) {}

    static RevisionsPage of(Article article, List<Revision> newestFirst, boolean restorable, @Nullable String done) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Revision revision = newestFirst.get(i);
            Change change = i + 1 < newestFirst.size() ? change(newestFirst.get(i + 1), revision) : null;
            entries.add(new Entry(revision, TextDiff.words(revision.text().value()), change));
        }
        return new RevisionsPage(article, entries, restorable, done);
    }

    private static Change change(Revision before, Revision revision) {
        TextDiff diff = TextDiff.between(before.text(), revision.text());
        return new Change(before.number(), diff.inserted(), diff.deleted());
    }
}
