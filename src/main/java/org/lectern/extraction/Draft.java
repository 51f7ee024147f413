package org.lectern.extraction;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a file, or of one article in it, with what has been found out about each so far. */
final class Draft {

    /** What a block turned out to be; a block nobody has claimed is FREE, and ends in the body. */
    enum Label {
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

    Draft(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.labels = new ArrayList<>();
        blocks.forEach(block -> labels.add(Label.FREE));
    }

    private Draft(List<Block> blocks, List<Label> labels) {
        this.blocks = new ArrayList<>(blocks);
        this.labels = new ArrayList<>(labels);
    }

    int size() {
        return blocks.size();
    }

    Block block(int index) {
        return blocks.get(index);
    }

    String text(int index) {
        return blocks.get(index).text();
    }

    Label label(int index) {
        return labels.get(index);
    }

    boolean is(int index, Label label) {
        return index >= 0 && index < size() && labels.get(index) == label;
    }

    boolean isFree(int index) {
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
    Draft part(int start, int end) {
        return new Draft(blocks.subList(start, end), labels.subList(start, end));
    }

    /** The same blocks, with nothing known about them. */
    Draft unlabelled() {
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
