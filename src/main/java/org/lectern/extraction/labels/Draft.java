package org.lectern.extraction.labels;

import java.util.ArrayList;
import java.util.List;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Sentences;

/** The blocks of a file, or of one article in it, with what has been found out about each so far. */
public final class Draft {

    /** What a block turned out to be; a block nobody has claimed is FREE, and ends in the body. */
    public enum Label {
        FREE,
        TITLE,
        SUBTITLE,
        HEADING,
        BYLINE,
        DATE,
        CAPTION,
        DISCLAIMER,
        AUTHOR_NOTE,
        BOILERPLATE,
        END_MARKER,
        PAYWALL,
        SEPARATOR
    }

    private final List<Block> blocks;
    private final List<Label> labels;

    /** All blocks free. */
    public Draft(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.labels = new ArrayList<>();
        blocks.forEach(block -> labels.add(Label.FREE));
    }

    private Draft(List<Block> blocks, List<Label> labels) {
        this.blocks = new ArrayList<>(blocks);
        this.labels = new ArrayList<>(labels);
    }

    /** How many blocks there are; a split adds one. */
    public int size() {
        return blocks.size();
    }

    /** The block as the file has it. */
    public Block block(int index) {
        return blocks.get(index);
    }

    /** The block's words. */
    public String text(int index) {
        return blocks.get(index).text();
    }

    /** What is known about the block. */
    public Label label(int index) {
        return labels.get(index);
    }

    /** Whether the block carries the label; false outside the draft. */
    public boolean is(int index, Label label) {
        return index >= 0 && index < size() && labels.get(index) == label;
    }

    /** Whether nothing is known about the block. */
    public boolean isFree(int index) {
        return is(index, Label.FREE);
    }

    void mark(int index, Label label) {
        labels.set(index, label);
    }

    /** Marks the block unless something else is known about it. */
    void claim(int index, Label label) {
        if (isFree(index)) {
            mark(index, label);
        }
    }

    /** Puts two blocks in the place of one: a paragraph, and what was stuck to its end. */
    void split(int index, String head, String tail) {
        Block block = blocks.get(index);
        blocks.set(index, block.withText(head));
        blocks.add(index + 1, block.withText(tail));
        labels.add(index + 1, Label.FREE);
    }

    /** The blocks from start (inclusive) to end (exclusive), with their labels, on their own. */
    public Draft part(int start, int end) {
        return new Draft(blocks.subList(start, end), labels.subList(start, end));
    }

    /** The same blocks, with nothing known about them. */
    public Draft unlabelled() {
        return new Draft(blocks);
    }

    /** How many letters and signs of free prose stand from start (inclusive) to end (exclusive). */
    int proseLength(int start, int end) {
        int length = 0;
        for (int i = start; i < end; i++) {
            if (isFree(i) && Sentences.isProse(text(i))) {
                length += text(i).length();
            }
        }
        return length;
    }
}
