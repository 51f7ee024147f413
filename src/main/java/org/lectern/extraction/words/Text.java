package org.lectern.extraction.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Characters: which are kept, which are plain spaces, and how two writings of a word are compared. */
public final class Text {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]+");

    private Text() {}

    /** The lines of a text, cleaned but not trimmed: a line's indentation says where a paragraph begins. */
    public static List<String> lines(String text) {
        return LINE_END.splitAsStream(text).map(Text::withoutInvisible).toList();
    }

    /** White space as single plain spaces, nothing invisible, no space around. */
    public static String plain(String text) {
        return SPACES.matcher(withoutInvisible(text)).replaceAll(" ").strip();
    }

    /** Keeps the joiners, which Arabic, Persian and emoji need, and the two direction marks. */
    private static String withoutInvisible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Text::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int c) {
        boolean joinerOrMark = c >= 0x200C && c <= 0x200F;
        boolean emojiTag = c >= 0xE0020 && c <= 0xE007F;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c);
            case Character.FORMAT -> joinerOrMark || emojiTag;
            case Character.SURROGATE -> false;
            default -> !nonCharacter;
        };
    }

    /** One form for comparing: small letters, no accents, joiners or tatweel, plain quotes, western digits. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints().map(Text::foldedSign).forEach(folded::appendCodePoint);
        String lower = folded.toString().toLowerCase(Locale.ROOT).replace("ß", "ss");
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    private static int foldedSign(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u0060', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u0629' -> '\u0647';
            case '\u06A9' -> '\u0643';
            case '\u0131' -> 'i';
            default -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c;
        };
    }

    /** The words alone, for finding a text again whatever its spaces and punctuation. */
    public static String key(String text) {
        return fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** How many words, by the spaces between them. */
    public static int wordCount(String text) {
        return text.isBlank() ? 0 : SPACES.split(text.strip()).length;
    }

    /** Whether any sign is a letter. */
    public static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether the first letter is a small one; false in writing that has no capitals. */
    public static boolean startsLower(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(Character::isLowerCase);
    }
}
