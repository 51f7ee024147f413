package org.lectern.anchoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has changed between two passages, word by word. */
public final class WordDiff {

    /** What became of a run of words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A run of words with the white space after them. */
    public record Piece(Kind kind, String text) {

        public boolean isKept() {
            return kind == Kind.KEPT;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    private WordDiff() {}

    /** The pieces in order: all but the added ones make up the first, all but the removed ones the second. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, old.subList(at, old.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
