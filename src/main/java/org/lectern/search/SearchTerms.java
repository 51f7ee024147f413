package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/**
 * What is searched for: words, and phrases in quotation marks. All of them must occur, in any case; a straight
 * apostrophe finds a curly one, and an asterisk at the end stands for any ending.
 */
public record SearchTerms(List<String> terms) {

    /** Longest search, in characters. */
    static final int MAX_LENGTH = 300;

    private static final int MAX_TERMS = 12;
    private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]?|([^\\s\"“”]+)");
    private static final String APOSTROPHES = "['’‘]";

    /** A stretch of a text, and whether it is what was searched for. */
    public record Piece(String text, boolean hit) {}

    /**
     * @throws Invalid when it is too long
     */
    public static SearchTerms of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new SearchTerms(List.of());
        }
        if (typed.length() > MAX_LENGTH) {
            throw new Invalid("q", "A search has at most " + MAX_LENGTH + " characters.");
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed.replace('\0', ' '));
        while (matcher.find() && found.size() < MAX_TERMS) {
            String term = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                    .strip()
                    .replaceAll("\\s+", " ");
            if (!term.isEmpty()) {
                found.add(term);
            }
        }
        List<String> words = found.stream().filter(SearchTerms::isWord).toList();
        return new SearchTerms(words.isEmpty() ? List.copyOf(found) : words);
    }

    /** Whether there is anything but signs. */
    public boolean hasWords() {
        return terms.stream().anyMatch(SearchTerms::isWord);
    }

    /** Whether a term has letters, digits or pictures; signs alone are no words, and do not count beside words. */
    public static boolean isWord(String term) {
        return term.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isSupplementaryCodePoint(c));
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** For a comparison by {@code like … escape '!'} with lower-case text, one for each term. */
    public List<String> patterns() {
        return terms.stream()
                .map(term -> "%"
                        + beginning(term)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("([!%_])", "!$1")
                                .replaceAll(APOSTROPHES, "_")
                        + "%")
                .toList();
    }

    /** Whether a term is the beginning of a word: it ends in an asterisk. */
    public static boolean isBeginning(String term) {
        return term.length() > 1 && term.endsWith("*");
    }

    /** The term without the asterisk that makes it a beginning. */
    public static String beginning(String term) {
        return isBeginning(term) ? term.substring(0, term.length() - 1) : term;
    }

    /** Where the first of them begins, or -1. */
    int firstIn(String text) {
        if (isEmpty()) {
            return -1;
        }
        Matcher matcher = anyTerm().matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    /** The text in pieces, hits apart from the rest. */
    public List<Piece> in(String text) {
        if (isEmpty()) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = anyTerm().matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    private Pattern anyTerm() {
        String any = terms.stream().map(SearchTerms::expression).collect(Collectors.joining("|"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String term) {
        StringBuilder expression = new StringBuilder();
        beginning(term).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            expression.append(letter.matches(APOSTROPHES) ? APOSTROPHES : Pattern.quote(letter));
        });
        return expression.toString();
    }
}
