package org.lectern.extraction.files;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Text;

/**
 * How the end of a line and the beginning of the next make one text: with a space, or as one word where it was
 * hyphenated. A hyphen the word has anyway stays; the rest of the text decides which it is.
 */
public final class LineEnds {

    /** Stands at a line's end in the place of a soft hyphen, which is dropped with other invisible signs. */
    private static final String SOFT = "\u2027";

    private static final Pattern SOFT_AT_END = Pattern.compile("\u00AD(?=[ \\t]*(?:\\R|$))");
    private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{L}\\p{N}][-\u2010\u00AD\u2027]$");
    private static final Pattern SUSPENDED = Pattern.compile("^(?:und|oder|bzw|and|or|et|ou|y|o|to|bis)\\b.*");
    private static final Pattern CAPITALS = Pattern.compile("(?:.*[^\\p{L}])?\\p{Lu}[\\p{Lu}\\p{N}]+");
    private static final Set<String> FIRST_HALVES = Lexicon.words("compound-openings");
    private static final Set<String> SECOND_HALVES = Lexicon.words("compound-endings");

    private final Set<String> words;

    private LineEnds(Set<String> words) {
        this.words = words;
    }

    /** With the words of a whole text as witnesses. */
    public static LineEnds in(String text) {
        return new LineEnds(new HashSet<>(Arrays.asList(Text.fold(text).split("[^\\p{L}\\p{N}-]+"))));
    }

    /** Keeps in sight which lines end with a soft hyphen. */
    public static String withSoftHyphens(String text) {
        return SOFT_AT_END.matcher(text).replaceAll(SOFT);
    }

    /** Without what stood for a soft hyphen. */
    public static String withoutMark(String text) {
        return text.endsWith(SOFT) ? text.substring(0, text.length() - 1) : text;
    }

    /** The text of both. */
    public String join(String before, String after) {
        String end = before.substring(Math.max(0, before.length() - 4));
        if (!HYPHENATED.matcher(end).matches()) {
            return before + " " + after;
        }
        String stem = before.substring(0, before.length() - 1);
        if (before.endsWith(SOFT)) {
            return stem + after;
        }
        if (SUSPENDED.matcher(after).matches()) {
            return before + " " + after;
        }
        return keepsHyphen(stem, after) ? before + after : stem + after;
    }

    private boolean keepsHyphen(String stem, String after) {
        if (!Text.startsLower(after)
                || stem.matches(".*\\d$")
                || CAPITALS.matcher(stem).matches()) {
            return true;
        }
        String first = Text.fold(stem.substring(stem.lastIndexOf(' ') + 1)).replaceAll("^[\\p{P}]+", "");
        String second = Text.fold(after.split(" ", 2)[0]).replaceAll("[\\p{P}]+$", "");
        if (words.contains(first + second)) {
            return false;
        }
        return words.contains(first + "-" + second)
                || FIRST_HALVES.contains(first)
                || SECOND_HALVES.contains(second)
                || words.contains(first) && words.contains(second);
    }
}
