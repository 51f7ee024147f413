package org.lectern.extraction;

/** A file that gives no article. The message tells a curator why, and what to do. */
public class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
