package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationState;
import org.lectern.taxonomy.Taxonomy;

/** The words of an export's address. */
public class ExportFilter {

    @RestQuery
    List<String> article = new ArrayList<>();

    @RestQuery
    List<String> outlet = new ArrayList<>();

    @RestQuery
    List<String> topic = new ArrayList<>();

    @RestQuery
    List<String> stance = new ArrayList<>();

    @RestQuery
    List<String> annotator = new ArrayList<>();

    @RestQuery
    List<String> state = new ArrayList<>();

    @RestQuery
    @Nullable
    String from;

    @RestQuery
    @Nullable
    String to;

    @RestQuery
    @Nullable
    String guard;

    /**
     * @throws org.lectern.problem.Invalid when a word is in no vocabulary or a date is none
     */
    public AnnotationFilter filter(Taxonomy taxonomy) {
        return AnnotationFilter.of(article, outlet, topic, stance, annotator, state, from, to, taxonomy);
    }

    /** The same, and only what was accepted. */
    public AnnotationFilter accepted(Taxonomy taxonomy) {
        return AnnotationFilter.of(
                article, outlet, topic, stance, annotator, List.of(AnnotationState.ACCEPTED.id()), from, to, taxonomy);
    }

    /** The ids of the articles that are asked for by name. */
    public List<String> articles() {
        return article.stream().filter(id -> !id.isBlank()).toList();
    }

    /** Whether cells that a spreadsheet would compute are to be disarmed: always, unless told otherwise. */
    boolean isGuarded() {
        return !"none".equals(guard);
    }
}
