package org.lectern.extraction.pdf;

import java.util.List;

/**
 * Letters of a page without a space between them. Lengths are points; y grows downwards.
 *
 * @param units what each letter stands for, from left to right
 * @param y its base line
 * @param size of the font
 */
record Word(List<String> units, float left, float right, float y, float size, boolean bold) {

    float top() {
        return y - 0.7f * size;
    }

    float bottom() {
        return y + 0.15f * size;
    }

    float width() {
        return right - left;
    }

    String text() {
        return String.join("", units);
    }

    int length() {
        return units.size();
    }
}
