package org.lectern.reviewing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationNotFound;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Submissions;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.review.Reviews;
import org.lectern.reviewing.Desk;
import org.lectern.reviewing.ItemPane;
import org.lectern.reviewing.OpenItem;
import org.lectern.taxonomy.Taxonomy;

/** Puts the queue page together; the number of queries does not grow with the queue. */
@ApplicationScoped
class QueuePages {

    private static final int ROWS = 200;
    private static final int RECENT = 20;

    private final Annotations annotations;
    private final Submissions submissions;
    private final Members members;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final Desk desk;

    @Inject
    QueuePages(
            Annotations annotations,
            Submissions submissions,
            Members members,
            Reviews reviews,
            Taxonomy taxonomy,
            Desk desk) {
        this.annotations = annotations;
        this.submissions = submissions;
        this.members = members;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.desk = desk;
    }

    /** What the page is asked to show. */
    record Wanted(
            QueueFilter filter,
            @Nullable String item,
            @Nullable String decided,
            Collection<String> picked,
            ReviewPage.Several several) {}

    /** The page as it is after other transactions. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String rendered(Wanted wanted, String reviewerId) {
        return page(wanted, members.get(reviewerId)).render();
    }

    ReviewPage page(Wanted wanted, Member reviewer) {
        AnnotationFilter filter = wanted.filter().annotations(taxonomy);
        List<Submissions.Waiting> waiting = submissions.waiting(filter, reviewer, ROWS);
        Optional<Annotation> opened = opened(wanted.item(), waiting, reviewer);
        String openId = opened.map(Annotation::id).orElse("");
        Instant now = Instant.now();
        List<QueueRow> rows = waiting.stream()
                .map(each -> row(each, wanted, reviewer, openId, now))
                .toList();
        return new ReviewPage(
                rows,
                rows.stream().anyMatch(row -> !row.own()),
                rows.size() < ROWS ? rows.size() : submissions.countWaiting(filter, reviewer),
                wanted.filter(),
                submissions.waitingByArticle(reviewer).stream()
                        .map(QueuePages::choice)
                        .toList(),
                taxonomy.topics(),
                opened.map(annotation -> open(annotation, rows, wanted.filter(), reviewer))
                        .orElse(null),
                submissions.decidedBy(reviewer, RECENT).stream()
                        .map(each -> decided(each, reviewer))
                        .toList(),
                find(wanted.decided(), reviewer)
                        .filter(annotation -> annotation.state().isDecided())
                        .map(each -> decided(each, reviewer))
                        .orElse(null),
                submissions.lastDecided().flatMap(Annotation::reviewedAt).orElse(null),
                wanted.several());
    }

    /** The annotation asked for, else the first to decide on, else the first. */
    private Optional<Annotation> opened(@Nullable String item, List<Submissions.Waiting> waiting, Member reviewer) {
        List<Annotation> all =
                waiting.stream().map(Submissions.Waiting::annotation).toList();
        return find(item, reviewer)
                .or(() -> all.stream().filter(each -> !each.isBy(reviewer)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** What an old address names may be gone; then nothing is found. */
    private Optional<Annotation> find(@Nullable String id, Member reviewer) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(annotations.get(id, reviewer));
        } catch (AnnotationNotFound gone) {
            return Optional.empty();
        }
    }

    private QueueRow row(Submissions.Waiting waiting, Wanted wanted, Member reviewer, String openId, Instant now) {
        Annotation annotation = waiting.annotation();
        return new QueueRow(
                annotation,
                taxonomy.topicsOf(annotation.topics()),
                waiting.since(),
                QueueRow.age(waiting.since(), now),
                annotation.isBy(reviewer),
                annotation.id().equals(openId),
                wanted.picked().contains(annotation.id()),
                wanted.filter().open(annotation.id()));
    }

    private OpenItem open(Annotation annotation, List<QueueRow> rows, QueueFilter filter, Member reviewer) {
        String here = filter.open(annotation.id());
        String back = filter.afterDeciding(annotation.id(), next(annotation, rows));
        return desk.open(annotation, reviewer, back, here);
    }

    /** The next one to decide on after this; after the last, the first. */
    private static @Nullable String next(Annotation annotation, List<QueueRow> rows) {
        int place = rows.stream().map(row -> row.annotation().id()).toList().indexOf(annotation.id());
        List<String> others = Stream.concat(
                        rows.subList(place + 1, rows.size()).stream(), rows.subList(0, Math.max(0, place)).stream())
                .filter(row -> !row.own())
                .map(row -> row.annotation().id())
                .toList();
        return others.isEmpty() ? null : others.get(0);
    }

    /** One annotation beside the queue, for a script. */
    ItemPane pane(String id, QueueFilter filter, Member reviewer) {
        return new ItemPane(open(annotations.get(id, reviewer), List.of(), filter, reviewer));
    }

    private Decided decided(Annotation annotation, Member reviewer) {
        List<String> steps = reviews.of(annotation).possibleSteps(reviewer);
        return new Decided(annotation, steps.contains("undo"), steps.contains("submit"));
    }

    private static ReviewPage.ArticleChoice choice(Submissions.InArticle article) {
        String untitled = "Untitled (" + article.id() + ")";
        return new ReviewPage.ArticleChoice(
                article.id(), Objects.requireNonNullElse(article.title(), untitled), article.count());
    }
}
