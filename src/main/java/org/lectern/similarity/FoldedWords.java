package org.lectern.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text without what does not tell texts apart: case, accents and vowel marks, punctuation, white space,
 * forms of letters and digits. A script that puts no spaces between words gives its characters one by one.
 */
record FoldedWords(List<String> words) {

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final int TATWEEL = 0x0640;

    static FoldedWords of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        folded.codePoints().forEach(character -> {
            if (standsAlone(character)) {
                end(word, words);
                words.add(Character.toString(character));
            } else if (Character.isLetterOrDigit(character) && character != TATWEEL) {
                append(word, character);
            } else if (!isInsideWords(character)) {
                end(word, words);
            }
        });
        end(word, words);
        return new FoldedWords(words);
    }

    /** Whether a word is a character of a script without spaces. */
    static boolean isCharacter(String word) {
        return standsAlone(word.codePointAt(0));
    }

    private static boolean standsAlone(int character) {
        return Character.isLetter(character) && WITHOUT_SPACES.contains(Character.UnicodeScript.of(character));
    }

    private static void append(StringBuilder word, int character) {
        if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
            word.append(Character.digit(character, 10));
        } else {
            word.appendCodePoint(character);
        }
    }

    /** Marks above and below letters, apostrophes, soft hyphens and the like leave a word whole. */
    private static boolean isInsideWords(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || character == TATWEEL
                || character == '\''
                || character == '’';
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
