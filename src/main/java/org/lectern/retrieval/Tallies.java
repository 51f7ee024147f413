package org.lectern.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationFilter.Side;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Conditions;
import org.lectern.identity.Member;

/** Counts annotations of every kind in one statement. What is chosen on a side does not lessen the counts of that side. */
@ApplicationScoped
public class Tallies {

    private static final String SEEN = "seen";
    private static final String TOTAL = "total";
    private static final String UNCERTAIN = "uncertain";

    private final EntityManager database;

    @Inject
    Tallies(EntityManager database) {
        this.database = database;
    }

    public Tally of(AnnotationFilter filter, Member reader) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (Side side : Side.values()) {
            Conditions conditions = filter.without(side).visibleTo(reader);
            parts.add("select '" + side.name() + "', " + words(side) + conditions.where() + " group by " + word(side));
            parameters.putAll(conditions.parameters());
        }
        addWhole(TOTAL, filter.visibleTo(reader), parts, parameters);
        addWhole(UNCERTAIN, Annotations.uncertain(reader), parts, parameters);
        addWhole(SEEN, AnnotationFilter.ALL.visibleTo(reader), parts, parameters);
        return read(database.unwrap(Session.class)
                .createQuery(String.join(" union all ", parts), Object[].class)
                .setProperties(parameters)
                .list());
    }

    /** The parts ask for the same things under the same names, so that one set of values serves all. */
    private static void addWhole(
            String kind, Conditions conditions, List<String> parts, Map<String, Object> parameters) {
        parts.add("select '" + kind + "', '', count(*) from Annotation a where " + conditions.where());
        parameters.putAll(conditions.parameters());
    }

    private static String words(Side side) {
        String absent =
                switch (side) {
                    case TOPIC -> AnnotationFilter.UNTAGGED;
                    case OUTLET -> AnnotationFilter.UNKNOWN_OUTLET;
                    case STANCE, ANNOTATOR, STATE -> "";
                };
        String topics = side == Side.TOPIC ? " left join a.topics t" : "";
        return "coalesce(" + word(side) + ", '" + absent + "'), count(*) from Annotation a join a.article r"
                + " join a.annotator m" + topics + " where ";
    }

    private static String word(Side side) {
        return switch (side) {
            case TOPIC -> "t";
            case STANCE -> "r.stance";
            case OUTLET -> "r.outlet";
            case ANNOTATOR -> "m.name";
            case STATE -> "cast(a.state as String)";
        };
    }

    private static Tally read(List<Object[]> rows) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        rows.forEach(row -> counts.computeIfAbsent((String) row[0], kind -> new HashMap<>())
                .merge((String) row[1], ((Number) row[2]).longValue(), Long::sum));
        Map<Side, Map<String, Long>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, counts.getOrDefault(side.name(), Map.of()));
        }
        return new Tally(whole(SEEN, counts), whole(TOTAL, counts), whole(UNCERTAIN, counts), sides);
    }

    private static long whole(String kind, Map<String, Map<String, Long>> counts) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault("", 0L);
    }
}
