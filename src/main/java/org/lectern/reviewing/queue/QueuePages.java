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
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Submissions;
import org.lectern.annotation.Surroundings;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.review.Reviews;
import org.lectern.reviewing.Desk;
import org.lectern.reviewing.ItemPane;
import org.lectern.reviewing.OpenItem;
import org.lectern.taxonomy.Taxonomy;

/** Puts the queue page together; two statements, however long the queue. */
@ApplicationScoped
class QueuePages {

    private static final int ROWS = 200;
    private static final int RECENT = 20;

    private final Annotations annotations;
    private final Submissions submissions;
    private final Surroundings surroundings;
    private final Members members;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final Desk desk;

    @Inject
    QueuePages(
            Annotations annotations,
            Submissions submissions,
            Surroundings surroundings,
            Members members,
            Reviews reviews,
            Taxonomy taxonomy,
            Desk desk) {
        this.annotations = annotations;
        this.submissions = submissions;
        this.surroundings = surroundings;
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
        Submissions.WaitingList waiting = submissions.waiting(wanted.filter().annotations(taxonomy), reviewer, ROWS);
        Optional<String> first = first(waiting.longest(), reviewer);
        Surroundings.Around around = surroundings.of(
                Stream.concat(Stream.ofNullable(wanted.item()), first.stream()).toList(),
                Stream.of(wanted.item(), wanted.decided(), first.orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                reviewer,
                RECENT);
        Optional<Annotation> opened = around.named(wanted.item()).or(() -> around.named(first.orElse(null)));
        List<QueueRow> rows =
                rows(waiting.longest(), wanted, opened.map(Annotation::id).orElse(""), reviewer);
        return new ReviewPage(
                rows,
                rows.stream().anyMatch(row -> !row.own()),
                waiting.all(),
                wanted.filter(),
                around.articles().stream().map(QueuePages::choice).toList(),
                taxonomy.topics(),
                opened.map(annotation -> open(annotation, around, rows, wanted.filter(), reviewer))
                        .orElse(null),
                around.decided().stream().map(each -> decided(each, reviewer)).toList(),
                around.named(wanted.decided())
                        .filter(annotation -> annotation.state().isDecided())
                        .map(each -> decided(each, reviewer))
                        .orElse(null),
                around.lastDecision().orElse(null),
                wanted.several());
    }

    /** The one to open when none is asked for: the first to decide on, else the first. */
    private static Optional<String> first(List<Submissions.Waiting> waiting, Member reviewer) {
        List<Annotation> all =
                waiting.stream().map(Submissions.Waiting::annotation).toList();
        return all.stream()
                .filter(each -> !each.isBy(reviewer))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Annotation::id);
    }

    private List<QueueRow> rows(List<Submissions.Waiting> waiting, Wanted wanted, String openId, Member reviewer) {
        Instant now = Instant.now();
        return waiting.stream()
                .map(each -> row(each, wanted, reviewer, openId, now))
                .toList();
    }

    private QueueRow row(Submissions.Waiting waiting, Wanted wanted, Member reviewer, String openId, Instant now) {
        Annotation annotation = waiting.annotation();
        return new QueueRow(
                annotation,
                taxonomy.topicsOf(annotation.topics()),
                waiting.since(),
                QueueRow.waited(waiting.since(), now),
                annotation.isBy(reviewer),
                annotation.id().equals(openId),
                wanted.picked().contains(annotation.id()),
                wanted.filter().open(annotation.id()));
    }

    private OpenItem open(
            Annotation annotation,
            Surroundings.Around around,
            List<QueueRow> rows,
            QueueFilter filter,
            Member reviewer) {
        String back = filter.afterDeciding(annotation.id(), next(annotation, rows));
        return desk.open(annotation, around.overlapping(annotation), reviewer, back, filter.open(annotation.id()));
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
        Annotation annotation = annotations.get(id, reviewer);
        String back = filter.afterDeciding(id, null);
        return new ItemPane(desk.open(annotation, reviewer, back, filter.open(id)));
    }

    private Decided decided(Annotation annotation, Member reviewer) {
        List<String> steps = reviews.of(annotation).possibleSteps(reviewer);
        return new Decided(annotation, steps.contains("undo"), steps.contains("submit"));
    }

    private static ReviewPage.ArticleChoice choice(Surroundings.InArticle article) {
        String untitled = "Untitled (" + article.id() + ")";
        return new ReviewPage.ArticleChoice(
                article.id(), Objects.requireNonNullElse(article.title(), untitled), article.count());
    }
}
