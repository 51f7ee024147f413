package org.lectern.fetching;

import org.lectern.problem.Problem;

/** As many addresses as may be fetched at once are being fetched. */
public class TooManyFetches extends Problem {

    private static final int SECONDS = 20;

    TooManyFetches() {
        super(
                Kind.BUSY,
                "Other addresses are being fetched",
                "As many addresses as Lectern takes at once are being fetched now. Send this one again in " + SECONDS
                        + " seconds.");
        with(RETRY_AFTER, SECONDS);
    }
}
