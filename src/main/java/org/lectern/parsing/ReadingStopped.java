package org.lectern.parsing;

/** A reading was stopped from outside: it was cancelled, or the server stops. The file is as unread as before. */
public final class ReadingStopped extends Exception {

    ReadingStopped() {
        super("Reading was stopped");
    }
}
