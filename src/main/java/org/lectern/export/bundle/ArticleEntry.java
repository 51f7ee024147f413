package org.lectern.export.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Accession;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Caption;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.Provenance;
import org.lectern.library.Revision;
import org.lectern.problem.Invalid;

/**
 * An article in a bundle: what is known of it, and where its texts and its original lie there.
 *
 * @param metadata the present values by field id, with their origins
 */
record ArticleEntry(
        String id,
        boolean published,
        Map<String, Provenance.Origin> metadata,
        List<String> flags,
        List<CaptionEntry> captions,
        List<TextEntry> texts,
        @Nullable Original original) {

    /** The words beside a picture, and the number of the paragraph that they stood before. */
    record CaptionEntry(String text, int beforeParagraph) {}

    /** One of its texts, oldest first. */
    record TextEntry(int revision, String file, String sha256, Set<Integer> headings, String reason) {}

    /** The file that it was read from. */
    record Original(String file, String name, String sha256) {}

    static ArticleEntry of(Article article, List<Revision> oldestFirst, @Nullable Original original) {
        Map<String, Provenance.Origin> metadata = new LinkedHashMap<>();
        article.provenance()
                .forEach((field, value) -> metadata.put(
                        field.id(),
                        new Provenance.Origin(
                                value.content().orElse(null),
                                value.source(),
                                value.evidence().orElse(null),
                                value.confidence().orElse(null),
                                value.by())));
        return new ArticleEntry(
                article.id(),
                article.isPublished(),
                metadata,
                article.flags().stream().map(Flag::id).toList(),
                article.captions().stream()
                        .map(each -> new CaptionEntry(each.text(), each.beforeParagraph()))
                        .toList(),
                oldestFirst.stream()
                        .map(each -> new TextEntry(
                                each.number(),
                                fileOf(article, each),
                                each.textSha256(),
                                new TreeSet<>(each.headings()),
                                each.reason()))
                        .toList(),
                original);
    }

    static String fileOf(Article article, Revision revision) {
        return "articles/" + article.id() + "/text-" + revision.number() + ".txt";
    }

    /** What gives the text that lies at a place in the bundle. */
    interface Texts {
        String at(String file);
    }

    /**
     * @throws Invalid when it does not hang together
     */
    Accession accession(Texts files, String by) {
        if (id == null || !id.matches("[A-Za-z0-9-]{1,20}")) {
            throw new Invalid("file", "An article of the bundle has no usable id.");
        }
        List<Accession.Text> all = new ArrayList<>();
        for (TextEntry each : texts) {
            ArticleText text = clean(files.at(each.file()));
            if (each.revision() != all.size() + 1 || !text.sha256().equals(each.sha256())) {
                throw new Invalid("file", "The texts of article " + id + " are not complete or were changed.");
            }
            all.add(new Accession.Text(text, each.headings(), each.reason()));
        }
        return new Accession(id, all, values(), captionList(), knownFlags(), published, by);
    }

    private ArticleText clean(String words) {
        try {
            return ArticleText.of(words.isEmpty() ? List.of() : List.of(words.split("\n\n")));
        } catch (IllegalArgumentException unclean) {
            throw new Invalid("file", "A text of article " + id + " is not in the form that positions refer to.");
        }
    }

    private Map<Field, Provenance.Origin> values() {
        Map<Field, Provenance.Origin> values = new EnumMap<>(Field.class);
        metadata.forEach((field, origin) -> Field.of(field).ifPresent(known -> values.put(known, origin)));
        return values;
    }

    private List<Caption> captionList() {
        return captions.stream()
                .map(each -> new Caption(each.text(), each.beforeParagraph()))
                .toList();
    }

    private Set<Flag> knownFlags() {
        Set<Flag> known = new HashSet<>();
        flags.forEach(flag -> Flag.of(flag).ifPresent(known::add));
        return known;
    }
}
