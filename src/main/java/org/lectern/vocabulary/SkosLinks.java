package org.lectern.vocabulary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.Mapping;

/** Links a term to what it was in the version before, and to what it became in the next. */
final class SkosLinks {

    private final Lineage lineage;
    private final BinaryOperator<String> iri;

    /**
     * @param iri the IRI of a term: of its version and its id
     */
    SkosLinks(Lineage lineage, BinaryOperator<String> iri) {
        this.lineage = lineage;
        this.iri = iri;
    }

    void putScheme(ObjectNode scheme, String version, String name) {
        lineage.before(version).ifPresent(mapping -> scheme.putArray("replaces").add(iri.apply(mapping.from(), name)));
        lineage.after(version)
                .ifPresent(mapping -> scheme.putArray("isReplacedBy").add(iri.apply(mapping.to(), name)));
    }

    /** Stances have no mapping: each stays what it is. */
    void putStance(ObjectNode concept, String version, String stance) {
        lineage.before(version)
                .ifPresent(mapping -> concept.withArray("exactMatch").add(iri.apply(mapping.from(), stance)));
        lineage.after(version)
                .ifPresent(mapping -> concept.withArray("exactMatch").add(iri.apply(mapping.to(), stance)));
    }

    void putTopic(ObjectNode concept, String version, String topic) {
        lineage.before(version).ifPresent(mapping -> putOrigins(concept, mapping, topic));
        Optional<Mapping> next = lineage.after(version);
        next.ifPresent(mapping -> putFate(concept, mapping, topic));
    }

    private void putOrigins(ObjectNode concept, Mapping mapping, String topic) {
        for (String origin : mapping.origins(topic)) {
            String before = iri.apply(mapping.from(), origin);
            concept.withArray(
                            switch (kind(mapping, origin, topic)) {
                                case SAME -> "exactMatch";
                                case NARROWED -> "broadMatch";
                                case WIDENED -> "narrowMatch";
                                case OTHER -> "relatedMatch";
                            })
                    .add(before);
            concept.withArray("replaces").add(before);
        }
    }

    private void putFate(ObjectNode concept, Mapping mapping, String topic) {
        for (String target : mapping.becomes(topic)) {
            String then = iri.apply(mapping.to(), target);
            concept.withArray(
                            switch (kind(mapping, topic, target)) {
                                case SAME -> "exactMatch";
                                case NARROWED -> "narrowMatch";
                                case WIDENED -> "broadMatch";
                                case OTHER -> "relatedMatch";
                            })
                    .add(then);
            concept.withArray("isReplacedBy").add(then);
        }
        if (mapping.becomes(topic).isEmpty()) {
            concept.put("deprecated", true);
        }
    }

    private enum Kind {
        SAME,
        /** The earlier topic was split: the later one is a part of it. */
        NARROWED,
        /** The later topic holds several earlier ones. */
        WIDENED,
        OTHER
    }

    private static Kind kind(Mapping mapping, String earlier, String later) {
        boolean split = mapping.becomes(earlier).size() > 1;
        boolean merged = mapping.origins(later).size() > 1;
        if (split && merged) {
            return Kind.OTHER;
        }
        return split ? Kind.NARROWED : merged ? Kind.WIDENED : Kind.SAME;
    }
}
