package org.lectern.parsing;

/** A reading process ended by itself, for neither want of time nor of memory. */
final class ParserDied extends Exception {

    ParserDied(String how) {
        super("The reading process ended: " + how);
    }
}
