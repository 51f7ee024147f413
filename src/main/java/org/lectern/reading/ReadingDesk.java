package org.lectern.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final RelatedTexts related;

    @Inject
    ReadingDesk(
            Annotations annotations, Reviews reviews, Taxonomy taxonomy, Permalinks permalinks, RelatedTexts related) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
        this.related = related;
    }

    ReadingPage page(Article article, Member reader) {
        List<Annotation> seen = seen(article, reader);
        MarkedText text = draw(article, marks(seen));
        return new ReadingPage(
                Source.of(article, permalinks),
                text,
                margin(article, reader, seen, text),
                related.of(article, reader),
                MarkForm.EMPTY,
                null,
                null,
                null);
    }

    /** In the order of the cards: those whose passage is lost come last. What the uncertain ones said comes with them. */
    private List<Annotation> seen(Article article, Member reader) {
        List<Annotation> seen = new ArrayList<>(annotations.of(article, reader));
        seen.sort(Comparator.comparing(each -> !isPlaced(each)));
        annotations.withSteps(seen.stream()
                .filter(each -> each.anchorStatus() != AnchorStatus.SAME)
                .toList());
        return seen;
    }

    /** One annotation with the paragraphs it stands in. */
    CardPage card(Annotation annotation, Member reader) {
        Article article = annotation.article();
        MarkedText text = draw(article, marks(annotations.of(article, reader)));
        Card card = card(annotation, reader, text, sigla(text));
        return new CardPage(
                Source.of(article, permalinks),
                text.paragraphs().stream()
                        .filter(each -> card.paragraphs().contains(each.number()))
                        .toList(),
                open(card, annotation, reader));
    }

    /** How this annotation is drawn now; kept before a change, it tells afterwards what looks different. */
    @Nullable
    Mark mark(Annotation annotation) {
        return isPlaced(annotation) ? Mark.of(annotation, taxonomy) : null;
    }

    /**
     * What changes on the page with this annotation, which may just have been deleted.
     *
     * @param before how it was drawn before; null when it was not
     */
    TouchedFragment touched(Annotation annotation, @Nullable Mark before, Member reader) {
        Article article = annotation.article();
        List<Annotation> seen = seen(article, reader);
        MarkedText now = draw(article, marks(seen));
        Stream<Mark> others = marks(seen).stream().filter(mark -> !mark.id().equals(annotation.id()));
        MarkedText earlier = draw(
                article,
                Stream.concat(others, Stream.ofNullable(before))
                        .filter(Objects::nonNull)
                        .toList());
        Margin margin = margin(article, reader, seen, now);
        int at = seen.indexOf(annotation);
        return new TouchedFragment(
                now.differingFrom(earlier),
                margin,
                annotation.id(),
                at < 0 ? null : open(margin.cards().get(at), annotation, reader),
                at < 0 || at + 1 == seen.size() ? null : seen.get(at + 1).id());
    }

    private MarkedText draw(Article article, List<Mark> marks) {
        return MarkedText.of(article.text(), article.current().headings(), marks)
                .onPages(article.current().pages());
    }

    private List<Mark> marks(List<Annotation> seen) {
        return seen.stream()
                .filter(ReadingDesk::isPlaced)
                .map(each -> Mark.of(each, taxonomy))
                .toList();
    }

    private static boolean isPlaced(Annotation annotation) {
        return annotation.anchorStatus() != AnchorStatus.ORPHAN;
    }

    private static Map<String, Siglum> sigla(MarkedText text) {
        Map<String, Siglum> sigla = new HashMap<>();
        text.sigla().forEach(siglum -> sigla.put(siglum.id(), siglum));
        return sigla;
    }

    private Margin margin(Article article, Member reader, List<Annotation> seen, MarkedText text) {
        Map<String, Siglum> sigla = sigla(text);
        List<Card> cards = new ArrayList<>();
        seen.forEach(each -> cards.add(card(each, reader, text, sigla)));
        return new Margin(cards, article.isPublished() && reader.may(Role.ANALYST));
    }

    private Card card(Annotation annotation, Member reader, MarkedText text, Map<String, Siglum> sigla) {
        Siglum siglum = sigla.get(annotation.id());
        return Card.of(
                annotation,
                siglum,
                siglum == null ? List.of() : text.paragraphsOf(siglum.mark()),
                taxonomy.topicsOf(annotation.topics()),
                reader,
                permalinks.to(annotation));
    }

    private OpenCard open(Card card, Annotation annotation, Member reader) {
        return new OpenCard(
                card,
                annotation.article().id(),
                reviews.of(annotation).possibleSteps(reader),
                annotation.version(),
                null);
    }
}
