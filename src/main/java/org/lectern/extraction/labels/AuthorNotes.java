package org.lectern.extraction.labels;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Bylines;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** The lines at the end that say who the author is. What they name was published elsewhere: never the outlet. */
public final class AuthorNotes {

    private static final Lexicon OPENINGS = Lexicon.named("author-note-openings");
    private static final Pattern ROLE = Pattern.compile("^['’]?s? ?(?:, .{0,140}?,|\\(.{0,60}?\\)|,)? ?(?:"
            + Lexicon.lines("author-roles").stream().map(Text::fold).collect(Collectors.joining("|"))
            + ")(?![\\p{L}])");
    private static final Pattern TITLE_BEFORE = Pattern.compile("^(?:[*_–—-]+ ?|(?:Dr|Prof|الدكتور|د)\\.? )+");
    private static final int LONGEST = 700;
    private static final int SENTENCE_WORDS = 5;
    private static final int MOST_WORDS_IN_NAMES = 10;

    private AuthorNotes() {}

    /** Marks notes from the end backwards, past lines of the page, up to the last paragraph of the article. */
    public static void mark(Draft draft) {
        for (int i = draft.size() - 1; i > 0; i--) {
            if (!draft.isFree(i)) {
                continue;
            }
            String text = draft.text(i);
            if (isNote(text) && !isMentionedBefore(draft, i)) {
                draft.mark(i, Label.AUTHOR_NOTE);
            } else if (Sentences.ends(text) && Text.wordCount(text) >= SENTENCE_WORDS && !isBelowEnd(draft, i)) {
                return;
            }
        }
    }

    private static boolean isBelowEnd(Draft draft, int index) {
        for (int i = index; i >= 0; i--) {
            if (draft.is(i, Label.END_MARKER) || draft.is(i, Label.PAYWALL) || draft.is(i, Label.DISCLAIMER)) {
                return draft.proseLength(0, i) > 2 * draft.proseLength(i, draft.size());
            }
        }
        return false;
    }

    static boolean isNote(String text) {
        return text.length() <= LONGEST
                && (OPENINGS.matches(text) || names(text).isPresent());
    }

    /** The names of which a note says something; empty when it names nobody. */
    public static Optional<String> names(String note) {
        String unlabelled = OPENINGS.matches(note) ? note.replaceFirst("^[^:：]{3,30}[:：]\\s*", "") : note;
        List<String> sentences = Sentences.split(unlabelled);
        for (String sentence : sentences) {
            Optional<String> names = namesAtStart(sentence).filter(sentences.get(0)::contains);
            if (names.isPresent()) {
                return names;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> namesAtStart(String note) {
        String text = TITLE_BEFORE.matcher(note).replaceFirst("");
        String[] words = text.split(" ");
        for (int n = 2; n < Math.min(MOST_WORDS_IN_NAMES, words.length); n++) {
            String head = String.join(" ", java.util.Arrays.asList(words).subList(0, n));
            String name = head.replaceAll("(?:['’]s|[,:(]|['’])$", "");
            String rest = text.substring(name.length()).strip();
            boolean ended = Text.wordCount(name) == n
                    && Bylines.asNames(name).filter(name::equals).isPresent();
            if (ended && ROLE.matcher(Text.fold(rest)).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** An author is not a figure of the own article, and a figure of the article is not its author. */
    private static boolean isMentionedBefore(Draft draft, int index) {
        Optional<String> names = names(draft.text(index));
        if (names.isEmpty()) {
            return false;
        }
        String key = Text.key(names.get());
        for (int i = 0; i < index; i++) {
            if (draft.isFree(i)
                    && Sentences.isProse(draft.text(i))
                    && Text.key(draft.text(i)).contains(key)
                    && !isNote(draft.text(i))) {
                return true;
            }
        }
        return false;
    }
}
