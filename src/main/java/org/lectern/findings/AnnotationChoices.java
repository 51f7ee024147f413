package org.lectern.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationFilter.Side;
import org.lectern.annotation.AnnotationState;
import org.lectern.findings.Findings.Choice;
import org.lectern.findings.Findings.Value;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.retrieval.Tally;
import org.lectern.taxonomy.Terms;
import org.lectern.taxonomy.Topic;
import org.lectern.wording.Wording;

/** The values that the filters of the annotations page can take for one member, and how many each would show. */
@ApplicationScoped
class AnnotationChoices {

    private final Terms terms;
    private final Wording wording;

    @Inject
    AnnotationChoices(Terms terms, Wording wording) {
        this.terms = terms;
        this.wording = wording;
    }

    List<Choice> of(AnnotationQuery query, Tally tally, Member reader) {
        FindingsWords words = wording.of(FindingsWords.class);
        return List.of(
                new Choice("topic", words.topic(), topics(query, tally)),
                new Choice("state", words.reviewState(), states(query, tally, reader)),
                new Choice("stance", words.stance(), stances(query, tally)),
                new Choice("outlet", words.outlet(), outlets(query, tally)),
                new Choice("annotator", words.annotator(), named(Side.ANNOTATOR, query.annotator(), tally)));
    }

    private List<Value> topics(AnnotationQuery query, Tally tally) {
        List<Value> values = new ArrayList<>();
        for (Topic topic : terms.topicsWith(tally.words(Side.TOPIC, query.topic()))) {
            long count = tally.of(Side.TOPIC, topic.id());
            values.add(new Value(
                    topic.id(), topic.label(), topic, count, query.topic().contains(topic.id())));
        }
        values.add(value(
                AnnotationFilter.UNTAGGED,
                wording.of(FindingsWords.class).noTopicAlone(),
                Side.TOPIC,
                query.topic(),
                tally));
        return values;
    }

    /** Readers see accepted ones and have none of their own. */
    private List<Value> states(AnnotationQuery query, Tally tally, Member reader) {
        FindingsWords words = wording.of(FindingsWords.class);
        return Arrays.stream(AnnotationState.values())
                .filter(state -> reader.may(Role.ANALYST) || state == AnnotationState.ACCEPTED)
                .map(state -> value(state.id(), words.state(state), Side.STATE, query.state(), tally))
                .toList();
    }

    private List<Value> stances(AnnotationQuery query, Tally tally) {
        return terms.getStances().stream()
                .map(stance -> value(stance.id(), stance.label(), Side.STANCE, query.stance(), tally))
                .toList();
    }

    private List<Value> outlets(AnnotationQuery query, Tally tally) {
        return named(Side.OUTLET, query.outlet(), tally).stream()
                .map(each -> each.value().equals(AnnotationFilter.UNKNOWN_OUTLET)
                        ? new Value(
                                each.value(),
                                wording.of(FindingsWords.class).unknown(),
                                null,
                                each.count(),
                                each.chosen())
                        : each)
                .toList();
    }

    private static List<Value> named(Side side, List<String> chosen, Tally tally) {
        return tally.words(side, chosen).stream()
                .map(name -> value(name, name, side, chosen, tally))
                .toList();
    }

    private static Value value(String word, String label, Side side, List<String> chosen, Tally tally) {
        return new Value(word, label, null, tally.of(side, word), chosen.contains(word));
    }
}
