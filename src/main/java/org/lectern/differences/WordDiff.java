package org.lectern.differences;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two paragraphs word by word; characters of scripts without spaces are words of their own. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\p{N}]");

    private WordDiff() {}

    static List<TextDiff.Piece> between(String older, String newer) {
        List<TextDiff.Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        split(older), split(newer), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, delta.getSource().getLines(), TextDiff.Side.BOTH);
            } else {
                add(pieces, delta.getSource().getLines(), TextDiff.Side.OLDER);
                add(pieces, delta.getTarget().getLines(), TextDiff.Side.NEWER);
            }
        }
        return pieces;
    }

    private static void add(List<TextDiff.Piece> pieces, List<String> words, TextDiff.Side side) {
        if (!words.isEmpty()) {
            pieces.add(new TextDiff.Piece(String.join("", words), side));
        }
    }

    /** The part of all words that stand in both, from 0 to 1, whatever their order. */
    static double likeness(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (String word : counted(one)) {
            counts.merge(word, 1, Integer::sum);
            all++;
        }
        int shared = 0;
        for (String word : counted(other)) {
            all++;
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    static int words(String text) {
        return counted(text).size();
    }

    private static List<String> counted(String text) {
        return split(text).stream().filter(word -> COUNTED.matcher(word).find()).toList();
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
