package org.lectern.extraction.files;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.extraction.words.Languages;

/** How much a decoded text looks like one that somebody wrote. */
final class Likelihood {

    private static final double CLEAR_WORDS = 0.06;
    private static final double CLEAR_LETTERS = 0.65;
    private static final double WEIGHT_OF_LETTERS = 0.1;
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final String OTHERS = "[\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}]";
    private static final String SIGNS = "[\\p{Sc}\\p{Sm}\\p{Sk}\\p{No}&&[^\\x00-\\x7F]]";
    /** Two writings in a word, two accented letters in a row, a sign that touches a letter. */
    private static final Pattern UNLIKELY =
            Pattern.compile(SIGNS + "(?=\\p{L})|\\p{L}(?=" + SIGNS + ")|\\p{IsLatin}(?=" + OTHERS + ")|" + OTHERS
                    + "(?=\\p{IsLatin})|[\\p{IsLatin}&&[^\\x00-\\x7F]](?=[\\p{IsLatin}&&[^\\x00-\\x7F]])");

    private static final Pattern LONG_WORD = Pattern.compile("[^\\s\\x00-\\x7F]{25}");

    /** The frequent letters of the writings that are told apart by little else. */
    private static final String FREQUENT = "оеаинтсрвлкмдпуязыьбгчі" + "ابتدرسعفقكلمنهويةإأجحخشصطىئذزغ"
            + "אבגדהוזחטיכלמנסעפצקרשתםןךףץ" + "αεηιοσςτνρκπλμυάέήίόύώθγδβφχωξψζ";

    private static final String WESTERN = "äöüßéèàçêôîûñáíóúãõâëïœæøåìòù";
    private static final Map<String, String> LATIN = Map.of(
            "windows-1252",
            WESTERN,
            "x-MacRoman",
            WESTERN,
            "IBM850",
            WESTERN,
            "windows-1254",
            WESTERN + "ğış",
            "windows-1250",
            "áčďéěíňóřšťúůýžąćęłńśźżőűöüäßăâîşç",
            "ISO-8859-2",
            "áčďéěíňóřšťúůýžąćęłńśźżőűöüäßăâîşç",
            "windows-1257",
            "āčēģīķļņšūžąęėįųõäöüß");

    private Likelihood() {}

    /** The share of known small words, less what no text has, and a little for letters the encoding is there for. */
    static double of(String text, Charset charset) {
        long odd = text.chars()
                .filter(c -> c == '\uFFFD'
                        || Character.getType(c) == Character.OTHER_SYMBOL
                        || Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        long capitals = CAPITAL_INSIDE.matcher(text).results().count();
        long unlikely = UNLIKELY.matcher(text).results().count();
        int length = Math.max(1, text.length());
        return Languages.familiarity(text)
                - 5.0 * odd / length
                - 2.0 * capitals / length
                - 2.0 * unlikely / length
                + WEIGHT_OF_LETTERS * expectedLetters(text, charset);
    }

    /** Whether the words or, in a text of few, the letters leave no doubt. */
    static boolean isClear(String text, Charset charset) {
        boolean latin = LATIN.containsKey(charset.name());
        boolean otherLetters = !latin && expectedLetters(text, charset) >= CLEAR_LETTERS;
        return Languages.familiarity(text) >= CLEAR_WORDS
                || otherLetters
                        && !LONG_WORD.matcher(text).find()
                        && !UNLIKELY.matcher(text).find();
    }

    /** The share among the letters beyond ASCII of those that are frequent where the encoding is used. */
    private static double expectedLetters(String text, Charset charset) {
        String expected = LATIN.getOrDefault(charset.name(), FREQUENT);
        int all = 0;
        int found = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && c > 127) {
                char small = inWord ? c : Character.toLowerCase(c);
                all++;
                found += expected.indexOf(small) >= 0 ? 1 : 0;
            }
            inWord = letter;
        }
        return all == 0 ? 0 : (double) found / all;
    }
}
