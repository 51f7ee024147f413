package org.lectern.export.bundle.unpacking.articles;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.BundleNames;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.library.Accession;
import org.lectern.library.ArticleText;
import org.lectern.library.Caption;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.Provenance;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/** An article of a bundle, put together from its files. */
record BundledArticle(BundleFile bundle, ArticleEntry entry) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REMOVED = 1000;

    /**
     * @throws Invalid when it does not hang together
     * @throws org.lectern.export.bundle.opening.NotTakenIn when lines of its values cannot be used
     */
    Accession accession(BundledValues values, String by) throws IOException {
        if (entry.id() == null || !entry.id().matches("[A-Za-z0-9-]{1,20}")) {
            throw new Invalid("file", "An article of the bundle has no usable id.");
        }
        boolean whole = values.areThere();
        return new Accession(
                entry.id(),
                texts(),
                whole ? values.values() : presentValues(),
                whole ? values.others() : List.of(),
                captions(),
                flags(whole),
                entry.removedContent() == null ? "" : fitting(entry.removedContent(), LONGEST_REMOVED),
                entry.published(),
                by);
    }

    private List<Accession.Text> texts() {
        List<Accession.Text> all = new ArrayList<>();
        if (entry.texts().isEmpty()) {
            throw notWhole("has no text");
        }
        for (ArticleEntry.TextEntry each : entry.texts()) {
            ArticleText text = clean(bundle.text(each.file()));
            if (each.revision() != all.size() + 1 || !text.sha256().equals(each.sha256())) {
                throw new Invalid("file", "The texts of article " + entry.id() + " are not complete or were changed.");
            }
            all.add(new Accession.Text(
                    text, each.headings(), pages(each, text), fitting(each.reason(), LONGEST_REASON), each.madeAt()));
        }
        return all;
    }

    /** Earlier versions of Lectern did not give them. */
    private List<Integer> pages(ArticleEntry.TextEntry each, ArticleText text) {
        List<Integer> pages = each.pages() == null ? List.of() : each.pages();
        if (!pages.isEmpty() && pages.size() != text.paragraphTexts().size()) {
            throw notWhole("has a text with another number of pages than of paragraphs");
        }
        return pages;
    }

    private String fitting(String words, int longest) {
        if (StorableText.requireCharacters("file", words).length() > longest) {
            throw notWhole("says something in more than " + longest + " characters");
        }
        return words;
    }

    private Invalid notWhole(String what) {
        return new Invalid("file", BundleNames.article(entry.id()) + ": the article " + what + ".");
    }

    private ArticleText clean(String words) {
        try {
            return ArticleText.of(words.isEmpty() ? List.of() : List.of(words.split("\n\n")));
        } catch (IllegalArgumentException unclean) {
            throw new Invalid(
                    "file", "A text of article " + entry.id() + " is not in the form that positions refer to.");
        }
    }

    /** Of earlier versions of Lectern; that they were set is known, not when. */
    private List<Accession.Value> presentValues() {
        List<Accession.Value> values = new ArrayList<>();
        Instant now = Instant.now();
        entry.metadata().forEach((id, origin) -> Field.of(id)
                .ifPresent(field -> values.add(new Accession.Value(field, clean(field, origin), now))));
        return values;
    }

    private static Provenance.Origin clean(Field field, Provenance.Origin origin) {
        String value = origin.value();
        return new Provenance.Origin(
                value == null || value.isBlank() ? null : field.accept(value),
                origin.source(),
                origin.evidence(),
                origin.confidence(),
                origin.by());
    }

    private List<Caption> captions() {
        return entry.captions().stream()
                .map(each -> new Caption(each.text(), each.beforeParagraph()))
                .toList();
    }

    private Set<Flag> flags(boolean withAlternatives) {
        Set<Flag> known = new HashSet<>();
        entry.flags().forEach(flag -> Flag.of(flag).ifPresent(known::add));
        if (!withAlternatives) {
            known.remove(Flag.SOURCES_DISAGREE);
        }
        return known;
    }
}
