package org.lectern.extraction.labels;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.PageLine;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** The lines of a page that belong to no article: menus, cookies, sharing, "load more", lines that repeat. */
public final class Furniture {

    private static final Pattern RULER =
            Pattern.compile("^[\\s*_=#~•·—–\\-.+]{3,}$|^[*#⁂◆■]$|^-30-$|^(?i)ends$|^\\* \\* \\*$");
    private static final int SHORT_LINE = 40;

    private Furniture() {}

    /** Marks the lines of the page, its end markers, paywalls and rulers. */
    public static void mark(Draft draft) {
        Map<String, Integer> counts = shortLines(draft);
        for (int i = 0; i < draft.size(); i++) {
            String text = draft.text(i);
            if (RULER.matcher(text).matches()) {
                draft.claim(i, Label.SEPARATOR);
            } else if (PageLine.isPaywall(text)) {
                draft.claim(i, Label.PAYWALL);
            } else if (PageLine.isEndMarker(text)) {
                draft.claim(i, Label.END_MARKER);
            } else if (PageLine.isLine(text) || !Text.hasLetters(text) && text.length() < SHORT_LINE) {
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
}
