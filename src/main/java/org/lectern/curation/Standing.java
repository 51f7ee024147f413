package org.lectern.curation;

import org.lectern.library.Confidence;
import org.lectern.library.Provenance;

/** Says in words how sure a value is and why: "high: three sources agree". */
final class Standing {

    private static final String[] NUMBERS = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight"};

    private Standing() {}

    /** Empty where no confidence was measured. */
    static String of(Provenance origin, int others) {
        return origin.confidence()
                .map(share -> Confidence.of(share).id() + ": " + because(origin, others))
                .orElse("");
    }

    private static String because(Provenance origin, int others) {
        int agreeing = origin.agreeing().orElse(1);
        String says = agreeing > 1
                ? number(agreeing) + " sources agree"
                : origin.source() == Provenance.Source.TEXT ? "read from the text alone" : "one source says it";
        return others == 0 ? says : says + ", " + number(others) + (others == 1 ? " says otherwise" : " say otherwise");
    }

    private static String number(int n) {
        return n < NUMBERS.length ? NUMBERS[n] : String.valueOf(n);
    }
}
