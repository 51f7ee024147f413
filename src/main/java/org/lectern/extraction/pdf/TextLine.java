package org.lectern.extraction.pdf;

/**
 * A line of a column, its letters in the order they are read. Lengths are points; y grows downwards.
 *
 * @param page from 1
 * @param column a number that differs between any two columns of the file
 * @param columnLeft where the lines of its column begin
 * @param columnRight where they end
 * @param firstWord the width of its first word
 * @param right whether it is read from the right
 */
record TextLine(
        String text,
        int page,
        int column,
        float columnLeft,
        float columnRight,
        float start,
        float end,
        float y,
        float size,
        boolean bold,
        float firstWord,
        boolean fromRight) {

    /** How far it is set in from its column's edge, on the side where reading begins. */
    float indent() {
        return fromRight ? columnRight - end : start - columnLeft;
    }

    /** The room left at its end. */
    float room() {
        return fromRight ? start - columnLeft : columnRight - end;
    }

    float columnWidth() {
        return columnRight - columnLeft;
    }
}
