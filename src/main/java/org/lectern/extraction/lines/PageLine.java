package org.lectern.extraction.lines;

import java.util.regex.Pattern;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;

/** Lines known by their words alone to belong to a page and to no article. */
public final class PageLine {

    private static final Lexicon LINES = Lexicon.named("boilerplate");
    private static final Lexicon ENDS = Lexicon.named("end-markers");
    private static final Lexicon PAYWALLS = Lexicon.named("paywall");
    private static final Pattern WEB_ADDRESS = Pattern.compile("^\\W*(?:https?://|www\\.)\\S+\\W*$");
    private static final int LONGEST = 300;

    private PageLine() {}

    /** Menus, sharing, cookies, tags, addresses. */
    public static boolean isLine(String text) {
        return text.length() <= LONGEST
                && (LINES.matches(text) || WEB_ADDRESS.matcher(text).matches());
    }

    /** A line below which no article goes on, such as "Related articles". */
    public static boolean isEndMarker(String text) {
        return text.length() <= 120 && ENDS.matches(text);
    }

    /** A line in the place of the rest of an article, such as "Subscribe to go on". */
    public static boolean isPaywall(String text) {
        return text.length() <= LONGEST && Sentences.count(text) <= 3 && PAYWALLS.matches(text);
    }

    /** Whether a line is known for what it is, so that no sentence runs across it. */
    public static boolean standsAlone(String line) {
        return isLine(line)
                || isEndMarker(line)
                || Credits.isCredit(line)
                || line.length() <= 120 && MetaLine.of(line).isPresent();
    }
}
