package org.lectern.extraction;

/**
 * The words under a picture, with its credit where one was given.
 *
 * @param beforeParagraph 1-based number of the body paragraph it stood before; one more than the last at the end
 */
public record Caption(String text, int beforeParagraph) {}
