package org.lectern.extraction.labels;

import java.util.List;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Disclaimer;
import org.lectern.extraction.words.Sentences;

/** Finds the disclaimers of a file, also where one is stuck to a paragraph or to a note on the author. */
public final class Disclaimers {

    private Disclaimers() {}

    /** Marks disclaimers, split off from what they are stuck to. */
    public static void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isFree(i) && Disclaimer.isDisclaimer(draft.text(i))) {
                splitOffNote(draft, i);
            } else if (draft.isFree(i)) {
                splitOffEnd(draft, i);
            }
        }
    }

    /** A note on the author may stand before the disclaimer in one paragraph. */
    private static void splitOffNote(Draft draft, int index) {
        List<String> sentences = Sentences.split(draft.text(index));
        int first = 0;
        while (first < sentences.size() - 1 && !Disclaimer.keepsDistance(sentences.get(first))) {
            first++;
        }
        String note = String.join(" ", sentences.subList(0, first));
        if (first > 0 && AuthorNotes.isNote(note)) {
            draft.split(index, note, String.join(" ", sentences.subList(first, sentences.size())));
            draft.mark(index + 1, Label.DISCLAIMER);
        } else {
            draft.mark(index, Label.DISCLAIMER);
        }
    }

    /** A disclaimer stuck to the last sentence of a paragraph becomes a block of its own. */
    private static void splitOffEnd(Draft draft, int index) {
        List<String> sentences = Sentences.split(draft.text(index));
        String last = sentences.get(sentences.size() - 1);
        if (sentences.size() > 1 && Disclaimer.isDisclaimer(last)) {
            String head = draft.text(index)
                    .substring(0, draft.text(index).length() - last.length())
                    .strip();
            draft.split(index, head, last);
            draft.mark(index + 1, Label.DISCLAIMER);
        }
    }
}
