package org.lectern.extraction.labels;

import java.util.Optional;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Bylines;
import org.lectern.extraction.lines.CaptionLook;
import org.lectern.extraction.lines.Credits;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** What stands above the first paragraph: menus, title, subtitle, byline, date, the first picture's caption. */
public final class Opening {

    private static final Lexicon NAVIGATION = Lexicon.named("navigation");
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TITLE_WORDS = 28;
    private static final int FIRM_SENTENCE = 160;

    private final Draft draft;
    private final int bound;

    private Opening(Draft draft) {
        this.draft = draft;
        this.bound = firstFirmProse();
    }

    /** Marks title, subtitle, byline, date and what surrounds them. */
    public static void mark(Draft draft) {
        Opening opening = new Opening(draft);
        opening.markMetaLines();
        int title = opening.findTitle();
        if (title >= 0) {
            opening.takeTitle(title);
        }
        opening.markBelow(title + 1, title);
    }

    private int firstFirmProse() {
        for (int i = 0; i < draft.size(); i++) {
            String text = draft.text(i);
            boolean firm = Sentences.isProse(text) && (Sentences.count(text) > 1 || text.length() >= FIRM_SENTENCE);
            boolean heads = firm && (Standfirst.isAboveSignature(draft, i) || Standfirst.isLongHeadline(draft, i));
            if (draft.isFree(i) && firm && !heads) {
                return i;
            }
        }
        return draft.size();
    }

    private void markMetaLines() {
        for (int i = 0; i < bound; i++) {
            Optional<MetaLine> meta = draft.isFree(i) ? MetaLine.of(draft.text(i)) : Optional.empty();
            if (meta.isPresent() && isCaptionAboveCredit(i, meta.get())) {
                draft.mark(i, Label.CAPTION);
                continue;
            }
            boolean maybeTitle =
                    i == 0 && bound > 1 && meta.isPresent() && meta.get().published() == null && !titleFollows(1);
            if (meta.isPresent() && !maybeTitle) {
                draft.mark(
                        i, meta.get().published() != null && meta.get().author() == null ? Label.DATE : Label.BYLINE);
            }
        }
    }

    /** Place and day with the picture's credit right below say when the picture was taken. */
    private boolean isCaptionAboveCredit(int i, MetaLine meta) {
        return !meta.labelled()
                && draft.is(i + 1, Label.CAPTION)
                && !draft.block(i + 1).afterBlank()
                && draft.block(i).afterBlank()
                && Credits.isCredit(draft.text(i + 1));
    }

    private boolean titleFollows(int from) {
        for (int i = from; i < bound; i++) {
            if (isTitle(i) && !NAVIGATION.matches(draft.text(i))) {
                return true;
            }
        }
        return false;
    }

    private int findTitle() {
        for (int i = 0; i < bound; i++) {
            if (draft.block(i).hint() == Block.Hint.TITLE && draft.isFree(i)) {
                return i;
            }
        }
        for (int i = 0; i < bound; i++) {
            if (isTitle(i) && !NAVIGATION.matches(draft.text(i)) && !isMenuEntry(i)) {
                return Standfirst.isBelowKicker(draft, i, bound) ? i + 1 : i;
            }
        }
        return -1;
    }

    private boolean isTitle(int i) {
        String text = draft.text(i);
        return draft.isFree(i) && looksLikeTitle(text);
    }

    /** A short line that is no full sentence: no full stop, comma or colon at its end, no small letter at its start. */
    public static boolean looksLikeTitle(String text) {
        boolean acronym = text.matches(".*\\b(?:\\p{Lu}\\.){2,}$");
        boolean ended = text.matches(".*[.,;:…،؛。][\"'”»’)]*$") && !acronym;
        return text.length() <= LONGEST_TITLE
                && Text.wordCount(text) <= MOST_TITLE_WORDS
                && Text.hasLetters(text)
                && !ended
                && !Character.isLowerCase(text.codePointAt(0))
                && Sentences.count(text) <= 2
                && !CaptionLook.isLikely(text)
                && !text.matches("^[-•*]\\s.*")
                && !text.matches(".*\\s[>›»/]\\s.*[>›»/]\\s.*|.*\\s[>›]\\s.*");
    }

    /** One of several very short lines above a longer one. */
    private boolean isMenuEntry(int i) {
        if (Text.wordCount(draft.text(i)) > 2 || draft.block(i).hint() == Block.Hint.HEADING) {
            return false;
        }
        boolean shortNeighbour = i + 1 < bound && Text.wordCount(draft.text(i + 1)) <= 2
                || i > 0 && Text.wordCount(draft.text(i - 1)) <= 2;
        for (int j = i + 1; shortNeighbour && j < bound; j++) {
            if (isTitle(j) && Text.wordCount(draft.text(j)) > 2) {
                return true;
            }
        }
        return false;
    }

    private void takeTitle(int title) {
        draft.mark(title, Label.TITLE);
        dropDayOfVisit(title);
        String key = Text.key(draft.text(title));
        for (int i = 0; i < bound; i++) {
            boolean repeats = i > title && Text.key(draft.text(i)).equals(key);
            if (draft.isFree(i) && (i < title || repeats)) {
                draft.mark(i, Label.BOILERPLATE);
            }
        }
    }

    /** A bare date among the menus above a title is that of the visit, as far as anybody can tell. */
    private void dropDayOfVisit(int title) {
        boolean menus = false;
        for (int i = 0; i < title; i++) {
            menus |= NAVIGATION.matches(draft.text(i));
        }
        for (int i = 0; menus && i < title; i++) {
            boolean bare = MetaLine.of(draft.text(i)).filter(m -> !m.labelled()).isPresent();
            if (draft.is(i, Label.DATE) && bare) {
                draft.mark(i, Label.BOILERPLATE);
            }
        }
    }

    private void markBelow(int from, int title) {
        int standfirst = Standfirst.find(draft, title, bound);
        int signature = lastSignature();
        boolean subtitled = title < 0;
        for (int i = from; i < draft.size(); i++) {
            if (!draft.isFree(i)) {
                continue;
            }
            String text = draft.text(i);
            if (i == standfirst) {
                draft.mark(i, Label.SUBTITLE);
                subtitled = true;
            } else if (CaptionLook.isLikelyBelowTitle(text)) {
                draft.mark(i, Label.CAPTION);
            } else if (title >= 0 && Standfirst.isOutletBesideDate(draft, i)) {
                draft.mark(i, Label.BOILERPLATE);
            } else if (title >= 0 && isUnlabelledByline(i)) {
                draft.mark(i, Label.BYLINE);
            } else if (i < bound && NAVIGATION.matches(text)) {
                draft.mark(i, Label.BOILERPLATE);
            } else if (!subtitled && standfirst < i && Standfirst.isWordedAsOne(draft, i)) {
                draft.mark(i, Label.SUBTITLE);
                subtitled = true;
            } else if (title >= 0 && i < signature && Opening.looksLikeTitle(text)) {
                draft.mark(i, Label.BOILERPLATE);
            } else if (i > signature || i > standfirst) {
                return;
            }
        }
    }

    private int lastSignature() {
        for (int i = bound - 1; i >= 0; i--) {
            if (draft.is(i, Label.BYLINE) || draft.is(i, Label.DATE)) {
                return i;
            }
        }
        return -1;
    }

    /** A line with nothing but a person's name counts when a date or the author's note stands by it. */
    private boolean isUnlabelledByline(int i) {
        String text = draft.text(i);
        int words = Text.wordCount(text);
        if (words < 2 || words > 6 || Bylines.asNames(text).filter(text::equals).isEmpty()) {
            return false;
        }
        boolean besideDate = draft.is(i + 1, Label.DATE) || draft.is(i - 1, Label.DATE);
        for (int j = draft.size() - 1; !besideDate && j > i; j--) {
            if (draft.is(j, Label.AUTHOR_NOTE) && Text.key(draft.text(j)).contains(Text.key(text))) {
                return true;
            }
        }
        return besideDate;
    }
}
