package org.lectern.anchoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.library.ArticleText;

/**
 * Finds passages again in a text that is not the one they were marked in. Made once for a text, so that a thousand
 * passages cost little. It would rather find nothing than the wrong place.
 */
public final class Anchoring {

    /** Worth by which the best of several places must lead, of at most 10. */
    private static final double LEAD = 0.25;
    /** So many letters are hardly repeated by chance, and stand for themselves. */
    private static final int LONG = 48;
    /** A quote with less of its letters left is another sentence. */
    private static final double LEAST_LIKENESS = 0.5;

    private final ArticleText text;
    private final BareText bare;
    private final @Nullable ArticleText oldText;
    private final @Nullable KeptParagraphs kept;
    private @Nullable ExactWords exactWords;
    private @Nullable ChangedWords changedWords;

    private Anchoring(ArticleText text, @Nullable ArticleText oldText) {
        this.text = text;
        this.oldText = oldText;
        this.bare = BareText.of(text.value());
        this.kept = oldText == null ? null : new KeptParagraphs(oldText, text);
    }

    /** In a text of which nothing else is known than itself. */
    public static Anchoring in(ArticleText text) {
        return new Anchoring(text, null);
    }

    /** In the text that came after the one in which the passages were marked: what has not changed is beyond doubt. */
    public static Anchoring in(ArticleText text, ArticleText oldText) {
        return new Anchoring(text, oldText);
    }

    /** Finds one passage. Its positions count only where the old text is known. */
    public Found find(TextAnchor anchor) {
        return unchanged(anchor).orElseGet(() -> byWords(anchor));
    }

    private Optional<Found> unchanged(TextAnchor anchor) {
        if (kept == null || oldText == null || !standsIn(oldText, anchor)) {
            return Optional.empty();
        }
        return kept.shift(anchor.start(), anchor.end())
                .map(shift -> new Found.Same(TextAnchor.at(text, anchor.start() + shift, anchor.end() + shift)));
    }

    private static boolean standsIn(ArticleText text, TextAnchor anchor) {
        return anchor.end() <= text.length()
                && text.between(anchor.start(), anchor.end()).equals(anchor.quote());
    }

    private Found byWords(TextAnchor anchor) {
        Wanted wanted = Wanted.of(anchor);
        if (wanted.quote().isBlank()) {
            return new Found.Orphan();
        }
        Optional<Found> exact = exact(wanted).map(place -> exact(place, anchor));
        return exact.or(() -> changed(wanted).map(this::moved)).orElseGet(Found.Orphan::new);
    }

    private Optional<Candidate> exact(Wanted wanted) {
        if (exactWords == null) {
            exactWords = new ExactWords(bare.letters());
        }
        List<Candidate> places =
                exactWords.find(wanted).stream().filter(this::isFree).toList();
        return leader(places).filter(best -> isMeant(best, places.size() == 1, wanted));
    }

    /** The best, unless another is nearly as good. */
    private static Optional<Candidate> leader(List<Candidate> places) {
        Optional<Candidate> best = places.stream().max(Comparator.comparingDouble(Candidate::worth));
        return best.filter(first ->
                places.stream().allMatch(each -> each.overlaps(first) || first.worth() - each.worth() >= LEAD));
    }

    private static boolean isMeant(Candidate best, boolean alone, Wanted wanted) {
        boolean oneSide = best.before().isStrong() && !best.after().speaksAgainst()
                || best.after().isStrong() && !best.before().speaksAgainst();
        boolean bothSides = best.before().isFair()
                && best.after().isFair()
                && (alone || best.before().isGood() || best.after().isGood());
        return oneSide || bothSides || alone && wanted.quote().length() >= LONG;
    }

    private Optional<Candidate> changed(Wanted wanted) {
        if (changedWords == null) {
            changedWords = new ChangedWords(bare.letters());
        }
        List<Candidate> places = changedWords.find(wanted).stream()
                .filter(this::isFree)
                .filter(each -> each.likeness() >= LEAST_LIKENESS)
                .filter(each -> each.before().isFair() && each.after().isFair())
                .toList();
        return leader(places);
    }

    private boolean isFree(Candidate place) {
        return kept == null || !kept.isTaken(bare.startOf(place.start()), bare.endOf(place.end() - 1));
    }

    private Found exact(Candidate place, TextAnchor anchor) {
        TextAnchor now = anchorAt(place);
        boolean sameWords = FoldedText.fold(now.quote()).equals(FoldedText.fold(anchor.quote()));
        boolean beyondDoubt = place.before().isGood() || place.after().isGood();
        return sameWords && beyondDoubt ? new Found.Same(now) : new Found.Moved(now, place.certainty());
    }

    private Found moved(Candidate place) {
        return new Found.Moved(anchorAt(place), place.certainty());
    }

    private TextAnchor anchorAt(Candidate place) {
        return TextAnchor.at(text, bare.startOf(place.start()), bare.endOf(place.end() - 1));
    }
}
