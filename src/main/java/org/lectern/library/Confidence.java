package org.lectern.library;

import java.util.Locale;

/** How sure a value is, in bands that were measured: of the values called high at least 95 in 100 were right. */
public enum Confidence {
    HIGH(0.95),
    MEDIUM(0.7),
    LOW(0);

    private final double atLeast;

    Confidence(double atLeast) {
        this.atLeast = atLeast;
    }

    /** The band of a share of right values, from 0 to 1. */
    public static Confidence of(double share) {
        return share >= HIGH.atLeast ? HIGH : share >= MEDIUM.atLeast ? MEDIUM : LOW;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
