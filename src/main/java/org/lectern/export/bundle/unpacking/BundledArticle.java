package org.lectern.export.bundle.unpacking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.library.Accession;
import org.lectern.library.ArticleText;
import org.lectern.library.Caption;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.Provenance;
import org.lectern.problem.Invalid;

/** An article of a bundle, put together from its files. */
record BundledArticle(BundleFile bundle, ArticleEntry entry) {

    /**
     * @throws Invalid when it does not hang together
     */
    Accession accession(String by) {
        if (entry.id() == null || !entry.id().matches("[A-Za-z0-9-]{1,20}")) {
            throw new Invalid("file", "An article of the bundle has no usable id.");
        }
        return new Accession(entry.id(), texts(), values(), captions(), knownFlags(), entry.published(), by);
    }

    private List<Accession.Text> texts() {
        List<Accession.Text> all = new ArrayList<>();
        for (ArticleEntry.TextEntry each : entry.texts()) {
            ArticleText text = clean(bundle.text(each.file()));
            if (each.revision() != all.size() + 1 || !text.sha256().equals(each.sha256())) {
                throw new Invalid("file", "The texts of article " + entry.id() + " are not complete or were changed.");
            }
            all.add(new Accession.Text(text, each.headings(), each.reason()));
        }
        return all;
    }

    private ArticleText clean(String words) {
        try {
            return ArticleText.of(words.isEmpty() ? List.of() : List.of(words.split("\n\n")));
        } catch (IllegalArgumentException unclean) {
            throw new Invalid(
                    "file", "A text of article " + entry.id() + " is not in the form that positions refer to.");
        }
    }

    private Map<Field, Provenance.Origin> values() {
        Map<Field, Provenance.Origin> values = new EnumMap<>(Field.class);
        entry.metadata().forEach((field, origin) -> Field.of(field).ifPresent(known -> values.put(known, origin)));
        return values;
    }

    private List<Caption> captions() {
        return entry.captions().stream()
                .map(each -> new Caption(each.text(), each.beforeParagraph()))
                .toList();
    }

    private Set<Flag> knownFlags() {
        Set<Flag> known = new HashSet<>();
        entry.flags().forEach(flag -> Flag.of(flag).ifPresent(known::add));
        return known;
    }
}
