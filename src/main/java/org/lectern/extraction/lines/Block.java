package org.lectern.extraction.lines;

/**
 * One line or paragraph as the file has it, before anybody has said what it is.
 *
 * @param afterBlank whether white space set it apart from the block before
 * @param page the page of the file on which it begins, from 1; 0 where the file has no pages
 */
public record Block(String text, boolean afterBlank, Hint hint, int page) {

    /** What the file's own markup says about the block. */
    public enum Hint {
        NONE,
        TITLE,
        HEADING,
        ITEM,
        CAPTION
    }

    /** A block of a file without pages. */
    public Block(String text, boolean afterBlank, Hint hint) {
        this(text, afterBlank, hint, 0);
    }

    static Block of(String text) {
        return new Block(text, true, Hint.NONE);
    }

    /** Other words in the same place. */
    public Block withText(String other) {
        return new Block(other, afterBlank, hint, page);
    }
}
