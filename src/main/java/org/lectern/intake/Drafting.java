package org.lectern.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.ExtractedArticle;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.Found;
import org.lectern.extraction.RemovedContent;
import org.lectern.fetching.FetchRecord;
import org.lectern.intake.metadata.Sidecar;
import org.lectern.library.ArticleText;
import org.lectern.library.Caption;
import org.lectern.library.Draft;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.Part;
import org.lectern.library.Provenance;
import org.lectern.problem.StorableText;

/**
 * Makes one draft of what was read from a file. Where the file seems to hold several articles the draft has the text of
 * all, and proposes where to split.
 */
final class Drafting {

    private static final String IMPORTER = "importer";

    private final ImportJob job;
    private final ExtractedDocument document;
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Map<Field, List<Provenance.Origin>> earlier = new EnumMap<>(Field.class);
    private final List<Draft.Proposal> proposals = new ArrayList<>();

    private Drafting(ImportJob job, ExtractedDocument document) {
        this.job = job;
        this.document = document;
    }

    static Draft of(ImportJob job, ExtractedDocument document) {
        return new Drafting(job, document).draft();
    }

    private Draft draft() {
        List<ExtractedArticle> articles = document.articles();
        for (int i = 0; i < articles.size(); i++) {
            if (i > 0) {
                proposals.add(new Draft.Proposal(
                        paragraphs.size() + 1, document.splitEvidence().get(i - 1), part(articles.get(i))));
            }
            append(articles.get(i));
        }
        Map<Field, Provenance.Origin> metadata = found(articles.get(0));
        job.fetched().ifPresent(fetched -> addAddress(fetched, metadata));
        job.sidecar().ifPresent(sidecar -> addSidecar(sidecar, metadata));
        flagMissing(metadata);
        return new Draft(
                job.id(),
                ArticleText.of(paragraphs),
                headings,
                metadata,
                earlier,
                captions,
                flags,
                proposals,
                "Imported from " + job.fileName() + ".",
                job.by(),
                pages,
                RemovedContent.inWords(document.removedContent()));
    }

    private void append(ExtractedArticle article) {
        int before = paragraphs.size();
        article.paragraphs().forEach(paragraph -> {
            paragraphs.add(paragraph.text());
            pages.add(paragraph.page());
            if (paragraph.heading()) {
                headings.add(paragraphs.size());
            }
        });
        article.captions()
                .forEach(caption -> captions.add(new Caption(caption.text(), before + caption.beforeParagraph())));
        article.flags().forEach(id -> Flag.of(id).ifPresent(flags::add));
    }

    private static Part part(ExtractedArticle article) {
        Map<String, Provenance.Origin> metadata = new LinkedHashMap<>();
        found(article).forEach((field, origin) -> metadata.put(field.id(), origin));
        return new Part(metadata, article.captions().size(), List.copyOf(article.flags()));
    }

    private static Map<Field, Provenance.Origin> found(ExtractedArticle article) {
        Map<Field, Found> values = new HashMap<>();
        put(values, Field.TITLE, article.title());
        put(values, Field.SUBTITLE, article.subtitle());
        put(values, Field.OUTLET, article.outlet());
        put(values, Field.BYLINE, article.byline());
        put(values, Field.PUBLISHED_ON, article.publishedOn());
        put(values, Field.LANGUAGE, article.language());
        put(values, Field.DISCLAIMER, article.disclaimer());
        put(values, Field.AUTHOR_NOTE, article.authorNote());
        put(values, Field.SOURCE_URL, article.sourceUrl());
        put(values, Field.LICENCE, article.licence());
        Map<Field, Provenance.Origin> origins = new EnumMap<>(Field.class);
        values.forEach((field, found) -> origins.put(field, origin(field, found)));
        return origins;
    }

    private static void put(Map<Field, Found> values, Field field, @Nullable Found found) {
        if (found != null) {
            values.put(field, found);
        }
    }

    private static Provenance.Origin origin(Field field, Found found) {
        return new Provenance.Origin(
                StorableText.beginning(found.value(), field.maxLength()),
                Provenance.Source.valueOf(found.source().name()),
                found.evidence(),
                found.confidence(),
                IMPORTER,
                found.agreeing(),
                found.others().stream().map(Drafting::other).toList());
    }

    private static Provenance.Other other(Found found) {
        return new Provenance.Other(
                found.value(), Provenance.Source.valueOf(found.source().name()), found.evidence());
    }

    /** Where it came from is its address; another one that the page names for itself is evidence. */
    private void addAddress(FetchRecord fetched, Map<Field, Provenance.Origin> metadata) {
        Provenance.Origin named = metadata.get(Field.SOURCE_URL);
        String other = named == null || fetched.address().equals(named.value())
                ? ""
                : " The page itself names " + named.value() + ".";
        put(
                Field.SOURCE_URL,
                new Provenance.Origin(
                        fetched.address(), Provenance.Source.FILE, fetched.words() + other, null, IMPORTER),
                metadata);
    }

    private void addSidecar(Sidecar sidecar, Map<Field, Provenance.Origin> metadata) {
        Sidecar beneath = sidecar.beneath();
        if (beneath != null) {
            addSidecar(beneath, metadata);
        }
        sidecar.values().forEach((id, value) -> Field.of(id)
                .ifPresent(field -> put(
                        field,
                        new Provenance.Origin(value, Provenance.Source.SIDECAR, sidecar.evidence(), null, job.by()),
                        metadata)));
    }

    /** Puts a value over what was known; what it wins over stays in the history. */
    private void put(Field field, Provenance.Origin origin, Map<Field, Provenance.Origin> metadata) {
        Provenance.Origin before = metadata.put(field, origin);
        if (before != null) {
            earlier.computeIfAbsent(field, each -> new ArrayList<>()).add(before);
        }
    }

    private void flagMissing(Map<Field, Provenance.Origin> metadata) {
        for (Flag flag : Flag.values()) {
            flag.field().ifPresent(field -> {
                if (!metadata.containsKey(field)) {
                    flags.add(flag);
                } else {
                    flags.remove(flag);
                }
            });
        }
    }
}
