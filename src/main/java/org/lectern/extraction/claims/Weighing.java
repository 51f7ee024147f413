package org.lectern.extraction.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;

/** Takes the first claim and says how many sources bear it out and which contradict it. */
public final class Weighing {

    private static final int MOST_OTHERS = 5;

    private Weighing() {}

    /** The first of the claims with what the others make of it; empty when there is none. */
    public static Optional<Found> of(Subject subject, List<Claim> claims) {
        return claims.stream().findFirst().map(first -> weighed(subject, first, claims));
    }

    private static Found weighed(Subject subject, Claim first, List<Claim> claims) {
        Set<Claim.Witness> agreeing = EnumSet.of(first.witness().kind());
        List<Found> others = new ArrayList<>();
        for (Claim claim : claims) {
            if (subject.agree(first.value(), claim.value())) {
                agreeing.add(claim.witness().kind());
            } else if (!claim.witness().isFaint() && subject.clash(first.value(), claim.value())) {
                add(subject, others, new Found(claim.value(), claim.source(), claim.evidence(), null));
            }
        }
        double confidence = Calibration.confidence(
                subject,
                first.value(),
                agreeing.size(),
                others.size(),
                first.witness().isFaint());
        return new Found(first.value(), first.source(), first.evidence(), confidence, agreeing.size(), others);
    }

    /** Two findings of one field as one: the second bears the first out, contradicts it, or says nothing new. */
    public static @Nullable Found together(Subject subject, @Nullable Found first, @Nullable Found second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        boolean agree = subject.agree(first.value(), second.value());
        return agree || subject.clash(first.value(), second.value()) ? joined(subject, first, second, agree) : first;
    }

    /** Two findings of one field as one; where they are not the same, the second is offered, however near it comes. */
    public static @Nullable Found beside(Subject subject, @Nullable Found first, @Nullable Found second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return joined(subject, first, second, subject.agree(first.value(), second.value()));
    }

    private static Found joined(Subject subject, Found first, Found second, boolean agree) {
        int agreeing = first.agreeing();
        List<Found> others = new ArrayList<>(first.others());
        if (agree) {
            agreeing += subject.isBorneOutByText() ? second.agreeing() : 0;
        } else {
            add(subject, others, second);
        }
        double confidence = Calibration.confidence(subject, first.value(), agreeing, others.size(), false);
        return new Found(first.value(), first.source(), first.evidence(), confidence, agreeing, others);
    }

    /** A finding in the running text alone, which nothing else bears out. */
    public static @Nullable Found inTextAlone(Subject subject, @Nullable Found found) {
        return found == null || found.confidence() != null
                ? found
                : new Found(
                        found.value(),
                        found.source(),
                        found.evidence(),
                        Calibration.inText(subject),
                        found.agreeing(),
                        found.others());
    }

    private static void add(Subject subject, List<Found> others, Found other) {
        boolean known = others.stream().anyMatch(each -> subject.agree(each.value(), other.value()));
        if (!known && others.size() < MOST_OTHERS) {
            others.add(new Found(other.value(), other.source(), other.evidence(), null));
        }
    }
}
