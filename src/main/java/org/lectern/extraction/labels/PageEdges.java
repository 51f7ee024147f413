package org.lectern.extraction.labels;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Datelines;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Trims the main part of a page: repeated title, bylines, dates and menus above the text, lists and boxes below it. */
public final class PageEdges {

    private static final int SHORT_LINE = 150;
    private static final int LONG_ENOUGH = 50;
    private static final double SMALL_PART = 0.15;
    private static final int MOST_FRAGMENT_WORDS = 3;
    private static final Lexicon NAVIGATION = Lexicon.named("navigation");

    private PageEdges() {}

    /** Marks what surrounds the text of a page whose title is known, or null. */
    public static void mark(Draft draft, @Nullable Found title) {
        int first = firstSentence(draft);
        Set<String> seen = new HashSet<>();
        String titleKey = title == null ? "" : Text.key(title.value());
        for (int i = 0; i < draft.size(); i++) {
            String text = draft.text(i);
            boolean repeatsTitle = text.length() < 250 && !titleKey.isEmpty() && isSameTitle(Text.key(text), titleKey);
            boolean again = text.length() >= LONG_ENOUGH && !seen.add(Text.key(text)) || isWholeAgain(draft, i);
            if (draft.isFree(i) && (repeatsTitle || again || i < first && isFragment(draft, i))) {
                draft.mark(i, i < first && !repeatsTitle && !again ? labelAbove(text) : Label.BOILERPLATE);
            } else if (draft.isFree(i) && text.length() < SHORT_LINE) {
                markMetaLine(draft, i);
            }
        }
    }

    /** A word or two above the first sentence, or a menu; a longer line there may be the article's own heading. */
    private static boolean isFragment(Draft draft, int i) {
        String text = draft.text(i);
        return draft.block(i).hint() != Block.Hint.ITEM
                && (Text.wordCount(text) <= MOST_FRAGMENT_WORDS || NAVIGATION.matches(text));
    }

    /** One block that holds the text of several others: the article once more, for machines. */
    private static boolean isWholeAgain(Draft draft, int index) {
        String key = draft.text(index).length() < 1000 ? "" : Text.key(draft.text(index));
        int held = 0;
        for (int i = 0; !key.isEmpty() && i < draft.size(); i++) {
            held += i != index && draft.text(i).length() >= LONG_ENOUGH && key.contains(Text.key(draft.text(i)))
                    ? 1
                    : 0;
        }
        return held >= 3;
    }

    private static void markMetaLine(Draft draft, int i) {
        Optional<MetaLine> meta = MetaLine.of(draft.text(i));
        if (meta.isPresent()) {
            draft.mark(i, meta.get().published() == null ? Label.BYLINE : Label.DATE);
        } else if (draft.block(i).hint() == Block.Hint.NONE && Datelines.isStamp(draft.text(i))) {
            draft.mark(i, Label.BOILERPLATE);
        }
    }

    private static boolean isSameTitle(String key, String title) {
        return key.equals(title)
                || key.length() > 20 && title.startsWith(key)
                || title.length() > 20 && key.startsWith(title) && key.length() < title.length() * 1.4;
    }

    private static Label labelAbove(String text) {
        return MetaLine.of(text)
                .map(line -> line.published() == null ? Label.BYLINE : Label.DATE)
                .orElse(Label.BOILERPLATE);
    }

    private static int firstSentence(Draft draft) {
        int all = 0;
        for (int i = 0; i < draft.size(); i++) {
            all += draft.text(i).length();
        }
        int above = 0;
        for (int i = 0; i < draft.size(); i++) {
            String text = draft.text(i);
            boolean sentence =
                    draft.isFree(i) && (Sentences.ends(text) && Text.wordCount(text) >= 6 || text.length() > 120);
            if (sentence) {
                return above < all * SMALL_PART || above < 2 * SHORT_LINE ? i : 0;
            }
            above += text.length();
        }
        return 0;
    }
}
