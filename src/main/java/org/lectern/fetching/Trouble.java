package org.lectern.fetching;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;
import org.lectern.fetching.address.NotFetched;
import org.lectern.fetching.address.WebAddress;

/** What went wrong on the way, in words. */
final class Trouble {

    private static final String SAVE_IT = " Save the page in the browser and import the file.";

    private Trouble() {}

    static NotFetched of(int status) {
        return new NotFetched(
                switch (status) {
                    case 401, 402, 403, 407 ->
                        "The site does not give this page to us (it answered " + status + ")." + SAVE_IT;
                    case 404, 410 -> "There is no such page (the site answered " + status + "). Check the address.";
                    case 429 -> "The site asks us to come back later (it answered 429)." + SAVE_IT;
                    default ->
                        (status >= 500
                                        ? "The site itself is in trouble (it answered " + status + ")."
                                        : "The site answered " + status + " instead of a page.")
                                + SAVE_IT;
                });
    }

    static NotFetched of(WebAddress address, IOException cause) {
        String host = address.host().ascii();
        if (cause instanceof SSLException) {
            return new NotFetched(
                    host + " could not prove that it is " + host + " (its certificate was not accepted)." + SAVE_IT);
        }
        if (cause instanceof ConnectException) {
            return new NotFetched(host + " could not be reached. Check the address, or try again later.");
        }
        if (cause instanceof SocketTimeoutException) {
            return new NotFetched(host + " was silent for too long. Try again later.");
        }
        return new NotFetched("The page of " + host + " broke off or is not in a form that browsers use." + SAVE_IT);
    }
}
