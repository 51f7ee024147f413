package org.lectern.curation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Alternative;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Confidence;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.Provenance;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;

/** One article on the curator's desk. */
@CheckedTemplate(basePath = "curation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CurationPage(
        Article article,
        List<Entry> entries,
        List<Stance> stances,
        Judgement judgement,
        List<ArticleText.Paragraph> paragraphs,
        List<Integer> proposed,
        List<String> removed,
        List<HistoryLine> history,
        Neighbours.Panel neighbours,
        @Nullable String error,
        String errorField,
        @Nullable String done)
        implements TemplateInstance {

    /**
     * A field on the desk.
     *
     * @param value what stands in the field: what was typed, else the present value
     * @param band high, medium or low; empty where no confidence was measured
     * @param standing the band with its reason, for people
     * @param percent the confidence from 0 to 100, or -1
     * @param contested whether sources disagree and nobody has decided
     * @param others what other sources of the file say
     * @param theirs what somebody else put there while another value was typed here, or null
     */
    @TemplateData
    record Entry(
            Field field,
            String value,
            @Nullable Flag flag,
            String source,
            String evidence,
            String by,
            String band,
            String standing,
            int percent,
            boolean contested,
            List<Alternative> others,
            @Nullable String theirs) {

        /** What stood in the field before anything was typed. */
        public String seen(Article article) {
            return article.value(field).orElse("");
        }

        public boolean isLong() {
            return !field.isOneLine();
        }
    }

    /** The stance and its reason, as they stand in their fields, and what somebody else put there meanwhile, or null. */
    @TemplateData
    record Judgement(
            String stance,
            String reason,
            @Nullable String theirStance,
            @Nullable String theirReason) {

        static Judgement of(Article article, CurationForm form) {
            return new Judgement(
                    form.value(article, Field.STANCE),
                    form.value(article, Field.STANCE_REASON),
                    form.theirs(article, Field.STANCE).orElse(null),
                    form.theirs(article, Field.STANCE_REASON).orElse(null));
        }
    }

    /**
     * A line of the article's history.
     *
     * @param field the field that got a value, or null for a step
     * @param what the step, or the kind of source that the value has
     * @param detail the value, empty where there is none
     * @param stance the stance that the value names, if it does
     */
    @TemplateData
    record HistoryLine(
            Instant at,
            String by,
            @Nullable Field field,
            String what,
            String detail,
            @Nullable Stance stance) {}

    static CurationPage of(
            Article article,
            CurationForm form,
            Taxonomy taxonomy,
            List<String> removed,
            Neighbours.Panel neighbours,
            @Nullable Invalid error,
            @Nullable String done) {
        return new CurationPage(
                article,
                Arrays.stream(Field.values())
                        .filter(field -> field != Field.STANCE && field != Field.STANCE_REASON)
                        .map(field -> entry(article, form, field))
                        .toList(),
                taxonomy.stances(),
                Judgement.of(article, form),
                article.text().paragraphs(),
                article.splitProposals().stream()
                        .map(each -> each.beforeParagraph())
                        .toList(),
                removed,
                history(article, taxonomy),
                neighbours,
                error == null ? null : error.detail(),
                error == null ? "" : error.field(),
                done);
    }

    private static Entry entry(Article article, CurationForm form, Field field) {
        Provenance origin = article.provenance().get(field);
        String value = form.value(article, field);
        String theirs = form.theirs(article, field).orElse(null);
        Flag flag = article.flags().stream()
                .filter(each -> each.field().filter(field::equals).isPresent())
                .findFirst()
                .orElse(null);
        if (origin == null) {
            return new Entry(field, value, flag, "", "", "", "", "", -1, false, List.of(), theirs);
        }
        return new Entry(
                field,
                value,
                flag,
                origin.source().id(),
                origin.evidence().orElse(""),
                origin.by(),
                origin.confidence().map(Confidence::of).map(Confidence::id).orElse(""),
                Standing.of(origin, article.alternatives(field).size()),
                origin.confidence().map(share -> (int) Math.round(share * 100)).orElse(-1),
                article.isContested(field),
                article.alternatives(field),
                theirs);
    }

    private static List<HistoryLine> history(Article article, Taxonomy taxonomy) {
        List<HistoryLine> lines = new ArrayList<>();
        article.history().forEach(each -> lines.add(line(each, taxonomy)));
        article.events()
                .forEach(each ->
                        lines.add(new HistoryLine(each.at(), each.by(), null, each.kind(), each.detail(), null)));
        lines.sort((a, b) -> b.at().compareTo(a.at()));
        return lines;
    }

    private static HistoryLine line(Provenance value, Taxonomy taxonomy) {
        String content = value.content().orElse("");
        Stance stance = taxonomy.stances().stream()
                .filter(each -> value.field() == Field.STANCE && each.id().equals(content))
                .findFirst()
                .orElse(null);
        return new HistoryLine(
                value.at(), value.by(), value.field(), value.source().id(), content, stance);
    }
}
