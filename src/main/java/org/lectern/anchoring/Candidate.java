package org.lectern.anchoring;

/**
 * A place where the passage may stand now, in units of the bare text, and what speaks for it.
 *
 * @param likeness the share of the quote's letters that stand there, from 0 to 1
 */
record Candidate(int start, int end, double likeness, Surroundings before, Surroundings after) {

    static Candidate at(String text, int start, int end, double likeness, Wanted wanted) {
        return new Candidate(
                start,
                end,
                likeness,
                Surroundings.before(text, start, wanted.prefix()),
                Surroundings.after(text, end, wanted.suffix()));
    }

    /** How well both sides agree, at most 8. */
    double evidence() {
        return before.weight() + after.weight();
    }

    /** How sure it is that this is the place, from 0 to 1. */
    double certainty() {
        return likeness * (0.5 + evidence() / 16);
    }

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }

    /** What there is to say for it, at most 10. */
    double worth() {
        return evidence() + 2 * likeness;
    }
}
