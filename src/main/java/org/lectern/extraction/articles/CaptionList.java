package org.lectern.extraction.articles;

import java.util.ArrayList;
import java.util.List;
import org.lectern.extraction.Caption;
import org.lectern.extraction.labels.Captions;
import org.lectern.extraction.lines.Credits;
import org.lectern.extraction.words.Text;

/** An article's captions, each once, with its credit. */
final class CaptionList {

    private final List<Caption> captions = new ArrayList<>();

    /** A caption that the file gives twice is kept once; a credit joins the caption it stands below. */
    void add(String text, int before) {
        String key = Text.key(Captions.withoutCredit(text));
        for (Caption caption : captions) {
            if (Text.key(caption.text()).startsWith(key)
                    || caption.beforeParagraph() == before
                            && Text.key(caption.text()).contains(Text.key(text))) {
                return;
            }
        }
        Caption last = captions.isEmpty() ? null : captions.get(captions.size() - 1);
        boolean creditOfLast = last != null
                && last.beforeParagraph() == before
                && Credits.isCredit(text)
                && !Credits.isCredit(last.text())
                && Credits.atEnd(last.text()).isEmpty();
        if (creditOfLast && last != null) {
            captions.set(captions.size() - 1, new Caption(last.text() + " " + text, before));
        } else {
            captions.add(new Caption(text, before));
        }
    }

    List<Caption> all() {
        return List.copyOf(captions);
    }
}
