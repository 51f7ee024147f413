package org.lectern.findings.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.review.EachAlone;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Terms;
import org.lectern.taxonomy.Topic;
import org.lectern.wording.Wording;

/** Does one thing to several annotations. Each stands for itself: those on which it is not possible are named. */
@ApplicationScoped
public class Bulk {

    private final EachAlone each;
    private final Taxonomy taxonomy;
    private final Terms terms;
    private final Wording wording;

    @Inject
    Bulk(EachAlone each, Taxonomy taxonomy, Terms terms, Wording wording) {
        this.terms = terms;
        this.wording = wording;
        this.each = each;
        this.taxonomy = taxonomy;
    }

    /** What to do, and with what. */
    public record Order(Act act, @Nullable String topic, String reason) {}

    /**
     * @param memberId who asks for it
     * @throws org.lectern.taxonomy.UnknownTerm when the topic is none
     */
    public Outcome carryOut(Order order, List<String> ids, String memberId) {
        if (order.act().needsTopic()) {
            topic(order);
        }
        List<String> done = new ArrayList<>();
        List<Outcome.Refused> refused = new ArrayList<>();
        for (String id : ids) {
            Optional<EachAlone.Refused> problem = one(order, id, memberId);
            problem.ifPresentOrElse(why -> refused.add(refused(why)), () -> done.add(id));
        }
        Act undo = order.act().undo();
        return new Outcome(
                done.isEmpty() ? null : inWords(order, done.size()),
                null,
                refused,
                undo == null || done.isEmpty() ? null : new Outcome.Undo(undo.id(), order.topic(), done),
                refused.isEmpty() ? "" : order.reason(),
                order.topic());
    }

    private Optional<EachAlone.Refused> one(Order order, String id, String member) {
        return switch (order.act()) {
            case SUBMIT -> each.take(id, member, (review, author) -> review.submit(author));
            case ACCEPT -> each.take(id, member, (review, reviewer) -> review.accept(reviewer, order.reason()));
            case REJECT -> each.take(id, member, (review, reviewer) -> review.reject(reviewer, order.reason()));
            case REQUEST_CHANGES ->
                each.take(id, member, (review, reviewer) -> review.requestChanges(reviewer, order.reason()));
            case UNDO -> each.take(id, member, (review, reviewer) -> review.undo(reviewer));
            case DELETE -> each.change(id, member, Annotation::delete);
            case RESTORE -> each.restore(id, member);
            case ADD_TOPIC -> each.change(id, member, (annotation, author) -> add(topic(order), annotation, author));
            case REMOVE_TOPIC ->
                each.change(id, member, (annotation, author) -> remove(topic(order), annotation, author));
        };
    }

    private Topic topic(Order order) {
        String id = Objects.requireNonNull(order.topic());
        taxonomy.requireTopics(List.of(id));
        return taxonomy.topic(id).orElseThrow();
    }

    private void add(Topic topic, Annotation annotation, Member author) {
        Set<String> topics = new HashSet<>(annotation.topics());
        if (!topics.add(topic.id())) {
            throw AlreadySo.has(topic);
        }
        change(annotation, topics, author);
    }

    private void remove(Topic topic, Annotation annotation, Member author) {
        Set<String> topics = new HashSet<>(annotation.topics());
        if (!topics.remove(topic.id())) {
            throw AlreadySo.lacks(topic);
        }
        change(annotation, topics, author);
    }

    /**
     * Whoever adds or takes away one topic has not decided what the others become in the version in force. An edit takes
     * an accepted one back to a draft; nobody should find that done to many by one click.
     */
    private void change(Annotation annotation, Set<String> topics, Member author) {
        if (annotation.isBy(author) && annotation.state() == AnnotationState.ACCEPTED) {
            throw new StaysAccepted();
        }
        if (!taxonomy.isInForce(annotation.taxonomyVersion())) {
            throw new TaggedEarlier(annotation.taxonomyVersion());
        }
        annotation.edit(author, new Annotation.Edit(null, topics, null), taxonomy.version());
    }

    private static Outcome.Refused refused(EachAlone.Refused one) {
        return new Outcome.Refused(
                one.id(),
                one.quote(),
                one.problem().title() + ". " + one.problem().detail());
    }

    private String inWords(Order order, int count) {
        String topic = order.act().needsTopic() ? terms.of(topic(order)).label() : "";
        return wording.of(BulkWords.class).done(order.act(), count, topic);
    }
}
