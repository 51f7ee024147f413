package org.lectern.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.extraction.Draft.Label;

/** The lines of a page that belong to no article: menus, cookies, sharing, "load more", lines that repeat. */
final class Furniture {

    private static final Lexicon LINES = Lexicon.named("boilerplate");
    private static final Lexicon ENDS = Lexicon.named("end-markers");
    private static final Lexicon PAYWALLS = Lexicon.named("paywall");
    private static final Pattern RULER =
            Pattern.compile("^[\\s*_=#~•·—–\\-.+]{3,}$|^[*#⁂◆■]$|^-30-$|^(?i)ends$|^\\* \\* \\*$");
    private static final Pattern WEB_ADDRESS = Pattern.compile("^\\W*(?:https?://|www\\.)\\S+\\W*$");
    private static final int LONGEST = 300;
    private static final int SHORT_LINE = 40;

    private Furniture() {}

    static void mark(Draft draft) {
        Map<String, Integer> counts = shortLines(draft);
        for (int i = 0; i < draft.size(); i++) {
            String text = draft.text(i);
            if (RULER.matcher(text).matches()) {
                draft.claim(i, Label.SEPARATOR);
            } else if (isPaywall(text)) {
                draft.claim(i, Label.PAYWALL);
            } else if (isEndMarker(text)) {
                draft.claim(i, Label.END_MARKER);
            } else if (isLine(text) || !Text.hasLetters(text) && text.length() < SHORT_LINE) {
                draft.claim(i, Label.BOILERPLATE);
            } else if (counts.getOrDefault(Text.key(text), 0) > 2) {
                draft.claim(i, Label.BOILERPLATE);
            }
        }
    }

    private static Map<String, Integer> shortLines(Draft draft) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.text(i).length() <= SHORT_LINE && !Sentences.ends(draft.text(i))) {
                counts.merge(Text.key(draft.text(i)), 1, Integer::sum);
            }
        }
        return counts;
    }

    static boolean isLine(String text) {
        return text.length() <= LONGEST
                && (LINES.matches(text) || WEB_ADDRESS.matcher(text).matches());
    }

    static boolean isEndMarker(String text) {
        return text.length() <= 120 && ENDS.matches(text);
    }

    static boolean isPaywall(String text) {
        return text.length() <= LONGEST && Sentences.count(text) <= 3 && PAYWALLS.matches(text);
    }

    /** Whether a line is known for what it is, so that no sentence runs across it. */
    static boolean standsAlone(String line) {
        return isLine(line)
                || isEndMarker(line)
                || Credits.isCredit(line)
                || line.length() <= 120 && MetaLine.of(line).isPresent();
    }
}
