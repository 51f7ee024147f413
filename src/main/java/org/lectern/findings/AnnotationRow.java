package org.lectern.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.library.Article;
import org.lectern.library.PublicationDate;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** An annotation with its article as the list shows it; what was searched for is told apart in its words. */
record AnnotationRow(
        String id,
        List<SearchTerms.Piece> quote,
        @Nullable List<SearchTerms.Piece> note,
        List<Topic> topics,
        String annotator,
        AnnotationState state,
        String article,
        String heading,
        @Nullable String outlet,
        String date,
        String stance,
        @Nullable String disclaimer) {

    static AnnotationRow of(Annotation annotation, SearchTerms terms, Taxonomy taxonomy) {
        Article article = annotation.article();
        return new AnnotationRow(
                annotation.id(),
                terms.in(annotation.quote().replaceAll("\\s+", " ")),
                annotation.note().filter(note -> !note.isBlank()).map(terms::in).orElse(null),
                taxonomy.topicsOf(annotation.topics()),
                annotation.annotator().name(),
                annotation.state(),
                article.id(),
                article.heading(),
                article.outlet().orElse(null),
                PublicationDate.inWordsOf(article),
                article.stance(),
                article.disclaimer().orElse(null));
    }
}
