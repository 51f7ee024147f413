package org.lectern.extraction.lines;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.extraction.words.Dates;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** How much a text on its own looks like the words under a picture: what it opens with, its verb, its date. */
public final class CaptionLook {

    private static final Lexicon OPENINGS = Lexicon.named("caption-openings");
    private static final Set<String> VERBS = Lexicon.words("caption-verbs");
    private static final Set<String> PAST = Lexicon.words("past-words");
    private static final Pattern SHOUTED_OPENING =
            Pattern.compile("^(?:\\p{Lu}{1,2} )?\\p{Lu}{3,}(?: \\p{Lu}{2,})? (?:\\p{Ll}{2,} ){2}.*");
    private static final Pattern SPEECH = Pattern.compile("[\"“”„«»].{15,}[\"“”«»]|\\b(?:I|we|wir|ich|nous|je)\\b");
    private static final Pattern ARGUES = Pattern.compile(
            "^(?:but|that|this|these|yet|however|and|so|it|he|she|they|still|meanwhile|aber|doch|und|das|dies|er|sie|es|jedoch|mais|or|ce|cela|il|elle|ils|pero|esto|eso|sin embargo|y|لكن|وقد|كما|هذا|ذلك|غير ان|بيد)(?= ).*");
    private static final int LONGEST = 420;
    private static final int VERB_WITHIN = 14;

    private CaptionLook() {}

    /** Whether the text would be taken for a caption in a place where captions stand. */
    public static boolean isLikely(String text) {
        return score(text) >= 2;
    }

    /** Whether the text would be taken for a caption between title and body: there a day in no sentence is enough. */
    public static boolean isLikelyBelowTitle(String text) {
        boolean datedFragment = Dates.namesADay(text) && !Sentences.ends(text) && Text.wordCount(text) > 5;
        return isLikely(text)
                || datedFragment
                        && text.length() <= LONGEST
                        && MetaLine.of(text).isEmpty();
    }

    /** Whether the text is a caption wherever it stands. */
    public static boolean isSure(String text) {
        return score(text) >= 3;
    }

    /** From 0, nothing speaks for a caption, upwards; a credit at the end or naming the picture weighs most. */
    public static int score(String text) {
        if (text.length() > LONGEST
                || Text.wordCount(text) < 4
                || Sentences.count(text) > 3
                || MetaLine.of(text).isPresent()) {
            return 0;
        }
        int score = 0;
        score += Credits.atEnd(text).isPresent() ? 3 : 0;
        score += OPENINGS.matches(text) ? 2 : 0;
        score += showsInPresent(text) ? 1 : 0;
        score += Dates.endsOnADay(text) ? 1 : 0;
        score += Dates.namesADay(text) && Sentences.count(text) == 1 ? 1 : 0;
        score += SHOUTED_OPENING.matcher(text).matches() && Text.wordCount(text) >= 9 ? 2 : 0;
        score -= SPEECH.matcher(text).find() ? 2 : 0;
        score -= ARGUES.matcher(Text.fold(text)).matches() ? 2 : 0;
        return Math.max(0, score);
    }

    private static boolean showsInPresent(String text) {
        List<String> words = List.of(Text.key(text).split(" "));
        return words.stream().limit(VERB_WITHIN).anyMatch(VERBS::contains)
                && words.stream().noneMatch(PAST::contains);
    }
}
