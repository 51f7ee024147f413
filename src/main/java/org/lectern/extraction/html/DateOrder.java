package org.lectern.extraction.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;

/** Puts first, of the days a page claims, the one its readers were shown where the declared one is known to mislead. */
final class DateOrder {

    private static final String WORLD_TIME = "(?s).*(?:\\d(?:Z|[+-]00:?00)| GMT| UTC)$";
    private static final String LOOSE_FIELD = "(?s)meta (?:dc|dcterms)?\\.?date.*";
    private static final String DECLARED_WORDS = "(?s)(?:JSON-LD|meta|script|<title>|address|image) ?.*";
    private static final String MARKED_WORDS = "(?s)(?:<|class ).*";

    private final List<Claim> claims;

    private DateOrder(List<Claim> claims) {
        this.claims = claims;
    }

    /** The claims as given, with the day to believe before them where it is not the first. */
    static List<Claim> of(List<Claim> claims) {
        if (claims.isEmpty()) {
            return claims;
        }
        DateOrder order = new DateOrder(claims);
        List<Claim> ordered = new ArrayList<>(claims);
        order.placeTime()
                .or(order::insteadOfPlaceholder)
                .or(order::borneOutTwice)
                .or(order::belowHeading)
                .ifPresent(claim -> ordered.add(0, claim));
        return ordered;
    }

    /** A moment is declared in world time, a visible day is that of the place: where they are neighbours, readers saw it. */
    private Optional<Claim> placeTime() {
        if (!first().evidence().matches(WORLD_TIME) || isSeen(first().value())) {
            return Optional.empty();
        }
        return firstOf(claim -> isNearOrAddress(claim) && !claim.evidence().matches(WORLD_TIME))
                .filter(claim -> areNeighbours(claim.value(), first().value()));
    }

    /** The first of January is what systems write where they know the year at most. */
    private Optional<Claim> insteadOfPlaceholder() {
        return first().value().endsWith("-01-01")
                ? firstOf(claim -> claim.witness() == Witness.NEAR_HEADING && differs(claim))
                : Optional.empty();
    }

    /** Head and visible page agree on a day that the JSON-LD alone denies. */
    private Optional<Claim> borneOutTwice() {
        boolean alone = first().witness() == Witness.JSON_LD && !isSeen(first().value());
        return alone
                ? firstOf(claim -> claim.witness() == Witness.META && differs(claim) && isSeen(claim.value()))
                : Optional.empty();
    }

    /** What a loose field means is anybody's guess, and a marked time may be that of a comment: the line below the heading decides. */
    private Optional<Claim> belowHeading() {
        boolean loose = first().evidence().matches(LOOSE_FIELD);
        boolean stray = first().witness() == Witness.MARKED
                && claims.stream().noneMatch(claim -> claim.witness() == Witness.NEAR_HEADING && !differs(claim));
        return loose || stray
                ? firstOf(claim -> claim.witness() == Witness.NEAR_HEADING
                                && !claim.evidence().matches(MARKED_WORDS))
                        .filter(this::differs)
                : Optional.empty();
    }

    private Claim first() {
        return claims.get(0);
    }

    private boolean differs(Claim claim) {
        return !claim.value().equals(first().value());
    }

    private Optional<Claim> firstOf(Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).findFirst();
    }

    private boolean isSeen(String day) {
        return claims.stream()
                .filter(claim -> claim.value().equals(day))
                .anyMatch(claim -> isNearOrAddress(claim) && !claim.evidence().matches(WORLD_TIME)
                        || claim.witness() == Witness.FAINT && !claim.evidence().matches(DECLARED_WORDS));
    }

    private static boolean isNearOrAddress(Claim claim) {
        return claim.witness() == Witness.NEAR_HEADING || claim.witness() == Witness.ADDRESS;
    }

    private static boolean areNeighbours(String a, String b) {
        return !a.equals(b) && areClose(a, b);
    }

    /** Whether two days are one, or differ by no more than places on Earth do. */
    static boolean areClose(String a, String b) {
        return Math.abs(LocalDate.parse(a).toEpochDay() - LocalDate.parse(b).toEpochDay()) <= 1;
    }
}
