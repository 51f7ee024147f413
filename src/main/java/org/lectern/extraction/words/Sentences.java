package org.lectern.extraction.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end, in any writing: by their punctuation, past abbreviations. */
public final class Sentences {

    private static final String CLOSING = "[\"'\u2019\u201D\u201C\u00BB\u203A)\\]*_\\p{Mn}\\p{Cf}\\s]*";
    private static final Pattern END =
            Pattern.compile("[.!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F\u0964]" + CLOSING + "(\\[?\\d{1,3}\\]?)?$");
    private static final Pattern BETWEEN = Pattern.compile(
            "([.!?\u2026\u061F\u06D4\u0964][\"'\u2019\u201D\u00BB)\\]]*)\\s+(?=[\"'\u2018\u201C\u201E\u00AB(\\[\u00BF\u00A1]*[\\p{Lu}\\p{Lo}\\p{N}])"
                    + "|([\u3002\uFF01\uFF1F][\u201D\u300D]?)");
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s(])((?:\\p{L}\\.\\s?)*[\\p{L}\\p{M}]+\\.)$");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.$");
    private static final Set<String> ABBREVIATIONS = Lexicon.words("abbreviations");
    private static final int PROSE_LENGTH = 90;
    private static final int TAIL = 300;

    private Sentences() {}

    /** Whether the text ends as a sentence does. */
    public static boolean ends(String text) {
        return END.matcher(tail(text)).find();
    }

    /** What says how a text ends; the patterns look from each place to the end, which a long text has too many of. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    /** A full sentence of some length, or several: what articles are made of. */
    public static boolean isProse(String text) {
        return text.length() >= PROSE_LENGTH && (ends(text) || count(text) > 1 || text.length() > 3 * PROSE_LENGTH);
    }

    /** How many sentences, begun ones included. */
    public static int count(String text) {
        return split(text).size();
    }

    /** The sentences, each without the space around it. */
    public static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher gap = BETWEEN.matcher(text);
        int start = 0;
        while (gap.find()) {
            int end = gap.start() + (gap.group(1) == null ? gap.group(2) : gap.group(1)).length();
            String sentence = text.substring(start, end);
            if (!endsWithAbbreviation(sentence) && !ORDINAL.matcher(sentence).find()) {
                sentences.add(sentence.strip());
                start = gap.end();
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }

    /** Whether the full stop at the end belongs to an abbreviation after which a sentence goes on, as in "Dr." */
    public static boolean endsWithAbbreviation(String whole) {
        String text = tail(whole);
        Matcher last = LAST_WORD.matcher(text);
        if (!last.find()) {
            return false;
        }
        String word = last.group(1);
        return ABBREVIATIONS.contains(Text.fold(word).replace(" ", "")) || isInitial(text, last.start(1), word);
    }

    /** A capital with a full stop after a capitalised name: "George W." */
    private static boolean isInitial(String text, int at, String word) {
        return word.matches("\\p{Lu}\\.") && text.substring(0, at).matches("(?s).*\\b\\p{Lu}[\\p{L}.]*\\s+$");
    }
}
