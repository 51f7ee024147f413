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
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** The values that the filters of the annotations page can take for one member, and how many each would show. */
@ApplicationScoped
class AnnotationChoices {

    private final Taxonomy taxonomy;

    @Inject
    AnnotationChoices(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<Choice> of(AnnotationQuery query, Tally tally, Member reader) {
        return List.of(
                new Choice("topic", "Topic", topics(query, tally)),
                new Choice("state", "Review state", states(query, tally, reader)),
                new Choice("stance", "Stance of the article", stances(query, tally)),
                new Choice("outlet", "Outlet", outlets(query, tally)),
                new Choice("annotator", "Annotator", named(Side.ANNOTATOR, query.annotator(), tally)));
    }

    private List<Value> topics(AnnotationQuery query, Tally tally) {
        List<Value> values = new ArrayList<>();
        for (Topic topic : taxonomy.topics()) {
            long count = tally.of(Side.TOPIC, topic.id());
            values.add(new Value(
                    topic.id(), topic.label(), topic, count, query.topic().contains(topic.id())));
        }
        values.add(value(AnnotationFilter.UNTAGGED, "No topic", Side.TOPIC, query.topic(), tally));
        return values;
    }

    /** Readers see accepted ones and have none of their own. */
    private static List<Value> states(AnnotationQuery query, Tally tally, Member reader) {
        return Arrays.stream(AnnotationState.values())
                .filter(state -> reader.may(Role.ANALYST) || state == AnnotationState.ACCEPTED)
                .map(state -> value(state.id(), state.label(), Side.STATE, query.state(), tally))
                .toList();
    }

    private List<Value> stances(AnnotationQuery query, Tally tally) {
        return taxonomy.stances().stream()
                .map(stance -> value(stance.id(), stance.label(), Side.STANCE, query.stance(), tally))
                .toList();
    }

    private static List<Value> outlets(AnnotationQuery query, Tally tally) {
        return named(Side.OUTLET, query.outlet(), tally).stream()
                .map(each -> each.value().equals(AnnotationFilter.UNKNOWN_OUTLET)
                        ? new Value(each.value(), "Not known", null, each.count(), each.chosen())
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
