package org.lectern.problem;

/** What words must be so that they can be kept, and come back as they were, wherever they are kept. */
public final class StorableText {

    /** The longest note or comment, in UTF-16 characters. */
    public static final int LONGEST = 100_000;

    private StorableText() {}

    /**
     * @param field the field they were given in
     * @return the words, unchanged
     * @throws Invalid when they contain NUL or half of a surrogate pair, which no database keeps, or are longer than
     *     {@value #LONGEST} characters
     */
    public static String require(String field, String words) {
        if (words.length() > LONGEST) {
            throw new Invalid(
                    field, "This has " + words.length() + " characters; more than " + LONGEST + " are not kept.");
        }
        return requireCharacters(field, words);
    }

    /**
     * The same for words whose length has a rule of its own.
     *
     * @throws Invalid when they contain NUL or half of a surrogate pair
     */
    public static String requireCharacters(String field, String words) {
        if (words.codePoints().anyMatch(StorableText::isNoCharacter)) {
            throw new Invalid(field, "This contains NUL or half a character, which cannot be kept. Type it again.");
        }
        return words;
    }

    /** The first part of words, at most this long in UTF-16 characters, that does not end within a character. */
    public static String beginning(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
