package org.lectern.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/** Lays an article before a member, with the marks and cards that this member may see. */
@ApplicationScoped
class ReadingDesk {

    private final Annotations annotations;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;

    @Inject
    ReadingDesk(Annotations annotations, Reviews reviews, Taxonomy taxonomy, Permalinks permalinks) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
    }

    ReadingPage page(Article article, Member reader) {
        List<Annotation> seen = annotations.of(article, reader);
        MarkedText text = draw(article, seen);
        return new ReadingPage(
                Source.of(article, permalinks),
                text,
                margin(article, reader, seen, text, null),
                MarkForm.EMPTY,
                null,
                null);
    }

    /** What changes on the page with this annotation, which may just have been deleted. */
    TouchedFragment touched(Annotation annotation, Member reader) {
        Article article = annotation.article();
        List<Annotation> seen = annotations.of(article, reader);
        MarkedText text = draw(article, seen);
        return new TouchedFragment(
                text.touchedBy(annotation.start(), annotation.end()),
                margin(article, reader, seen, text, annotation.id()));
    }

    private MarkedText draw(Article article, List<Annotation> seen) {
        List<Mark> marks = seen.stream()
                .filter(ReadingDesk::isPlaced)
                .map(each -> Mark.of(each, taxonomy))
                .toList();
        return MarkedText.of(article.text(), article.current().headings(), marks);
    }

    private static boolean isPlaced(Annotation annotation) {
        return annotation.anchorStatus() != AnchorStatus.ORPHAN;
    }

    private Margin margin(
            Article article, Member reader, List<Annotation> seen, MarkedText text, @Nullable String touched) {
        Map<String, Siglum> sigla = new HashMap<>();
        text.sigla().forEach(siglum -> sigla.put(siglum.id(), siglum));
        loadStepsOfDecisionsBy(reader, seen);
        List<Card> cards = new ArrayList<>();
        for (Annotation each : seen) {
            Siglum siglum = sigla.get(each.id());
            cards.add(Card.of(
                    each,
                    siglum,
                    siglum == null ? List.of() : text.paragraphsOf(siglum.mark()),
                    taxonomy.topicsOf(each.topics()),
                    reader,
                    steps(each, reader),
                    permalinks.to(each)));
        }
        boolean markable = article.isPublished() && reader.may(Role.ANALYST);
        return new Margin(article.id(), cards, markable, touched);
    }

    /** Whether a decision can be taken back is told by its last step: all of them in one statement, not one each. */
    private void loadStepsOfDecisionsBy(Member reader, List<Annotation> seen) {
        annotations.withSteps(
                seen.stream().filter(each -> isDecidedBy(reader, each)).toList());
    }

    private List<String> steps(Annotation annotation, Member reader) {
        boolean open = annotation.isBy(reader) || !annotation.state().isDecided() || isDecidedBy(reader, annotation);
        return open ? reviews.of(annotation).possibleSteps(reader) : List.of();
    }

    private static boolean isDecidedBy(Member reader, Annotation annotation) {
        return annotation.reviewer().filter(reader::is).isPresent();
    }
}
