package org.lectern.extraction.lines;

/**
 * One line or paragraph as the file has it, before anybody has said what it is.
 *
 * @param afterBlank whether white space set it apart from the block before
 */
public record Block(String text, boolean afterBlank, Hint hint) {

    /** What the file's own markup says about the block. */
    public enum Hint {
        NONE,
        TITLE,
        HEADING,
        ITEM,
        CAPTION
    }

    static Block of(String text) {
        return new Block(text, true, Hint.NONE);
    }

    /** Other words in the same place. */
    public Block withText(String other) {
        return new Block(other, afterBlank, hint);
    }
}
