package org.lectern.retrieval;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.search.Address;
import org.lectern.taxonomy.Taxonomy;

/**
 * The words of an address that say which annotations are wanted: the same for the list of them and for every form in
 * which they leave.
 *
 * @param id of the annotations themselves
 * @param q what stands in the quote or the note: words, and phrases in quotation marks
 */
public record AnnotationQuery(
        @RestQuery List<String> id,
        @RestQuery List<String> article,
        @RestQuery List<String> topic,
        @RestQuery List<String> outlet,
        @RestQuery List<String> stance,
        @RestQuery List<String> annotator,
        @RestQuery List<String> state,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String q) {

    /**
     * @throws org.lectern.problem.Invalid when a word is in no vocabulary, a date is none or the search is too long
     */
    public AnnotationFilter filter(Taxonomy taxonomy) {
        return AnnotationFilter.of(article, outlet, topic, stance, annotator, state, from, to, taxonomy)
                .containing(q)
                .among(id.stream().filter(each -> !each.isBlank()).toList());
    }

    /** The same words as an address. */
    public Address at(String path) {
        return Address.of(path)
                .with("q", q)
                .withAll("id", id)
                .withAll("article", article)
                .withAll("topic", topic)
                .withAll("outlet", outlet)
                .withAll("stance", stance)
                .withAll("annotator", annotator)
                .withAll("state", state)
                .with("from", from)
                .with("to", to);
    }
}
