package org.lectern.extraction.lines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Sentences in which a publisher keeps its distance from the author's views, and the publisher they name. */
public final class Disclaimer {

    private static final Lexicon OPINIONS = Lexicon.named("disclaimer-opinions");
    private static final Lexicon DISTANCE = Lexicon.named("disclaimer-distance");
    private static final Lexicon SETTING = Lexicon.named("disclaimer-setting");
    private static final Lexicon GENERIC = Lexicon.named("disclaimer-generic");
    private static final List<String> NOUNS =
            Lexicon.lines("publisher-nouns").stream().map(Text::fold).toList();
    private static final Pattern HOLDER =
            Pattern.compile("(?<![\\p{L}])(?:" + String.join("|", Lexicon.lines("disclaimer-holders")) + ")\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile(
            "(?:reflect|represent|express|of)\\s+(?:the )?(?<name>[^.;]{2,60}?)['’]s?\\s+(?:own |official |editorial |institutional )*"
                    + "(?:stance|polic(?:y|ies)|views?|positions?|opinions?|line)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TURKISH_POSSESSIVE = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{M}.-]*(?: \\p{Lu}[\\p{L}\\p{M}.-]*){0,4})['’]n?[ıiuü]n (?:resmi |yayın |kurumsal )*(?:görüş|politika|çizgi|duruş)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[.:;,] |and )(?<name>\\p{Lu}[^.;:]{1,60}?) (?:does|do) not (?:necessarily|always) (?:share|endorse|agree|support)"
                    + "|^(?<name2>\\p{Lu}[^.;:]{1,60}?) (?:ne partage|no comparte|teilt|macht sich)");
    private static final Pattern SAID_TO_BE = Pattern.compile(
            "(?:^|[.:;] )(?<name>\\p{Lu}[^.;:]{1,60}?) (?:is|was) an? (?:[\\p{L}-]+ ){0,3}(?:outlet|newspaper|magazine|journal|weekly|daily|monthly|website|publication|periodical)\\b"
                    + "|(?:^|[.:;] )(?<name2>\\p{Lu}[^.;:]{1,60}?) takes no (?:editorial|institutional) (?:position|stance|view)");
    private static final Pattern VERB_AT_END = Pattern.compile(
            "\\s+(?:wider|wieder|dar|überein|entsprechen|widerspiegeln|wiedergeben|decken|identisch|zu entsprechen)$");
    private static final int LONGEST = 500;

    private Disclaimer() {}

    /** Whether a paragraph is a disclaimer: it speaks of views, keeps its distance, and says to which text. */
    public static boolean isDisclaimer(String text) {
        return text.length() <= LONGEST
                && Text.wordCount(text) >= 5
                && Sentences.count(text) <= 3
                && keepsDistance(text);
    }

    /** Whether a sentence keeps its distance, whatever surrounds it. */
    public static boolean keepsDistance(String text) {
        return OPINIONS.matches(text) && DISTANCE.matches(text) && SETTING.matches(text);
    }

    /** The publisher a disclaimer names, as written; empty when it only says "the editors" or the like. */
    public static Optional<String> publisher(String disclaimer) {
        String text = disclaimer.replaceAll("[\\s.!؟。\"”»)\\]]+$", "");
        Matcher said = SAID_TO_BE.matcher(text);
        if (said.find()) {
            return name(said.group("name") == null ? said.group("name2") : said.group("name"));
        }
        Matcher possessive = POSSESSIVE.matcher(text);
        if (possessive.find()) {
            return name(possessive.group("name"));
        }
        Matcher turkish = TURKISH_POSSESSIVE.matcher(text);
        if (turkish.find()) {
            return name(turkish.group("name"));
        }
        Matcher subject = SUBJECT.matcher(text);
        if (subject.find()) {
            return name(subject.group("name") == null ? subject.group("name2") : subject.group("name"));
        }
        return afterHolder(text);
    }

    private static Optional<String> afterHolder(String text) {
        Optional<String> found = Optional.empty();
        Matcher holder = HOLDER.matcher(text);
        int from = 0;
        while (holder.find(from)) {
            Optional<String> name = name(text.substring(holder.end()));
            if (name.isPresent()) {
                found = name;
            }
            from = holder.end() - 1;
        }
        return found;
    }

    private static Optional<String> name(String written) {
        String name = written.replaceFirst("[,;:،؛].*$", "")
                .replaceFirst("\\s(?:بل|but|sondern|mais|sino|ma)\\s.*$", "")
                .replaceFirst("\\. .*$", "")
                .strip();
        name = VERB_AT_END.matcher(name).replaceFirst("");
        name = name.replaceFirst(
                "\\s+(?:or|oder|ou|o|nor|noch|ni|أو|und seine[rs]?|and its|et de sa|y sus|wider|as a whole|itself|selbst)(?:\\s.*)?$",
                "");
        if (GENERIC.isWhole(name)) {
            return Optional.empty();
        }
        name = withoutNoun(name).replaceAll("^[\"“„«‘']+|[\"”“»’'.]+$", "").strip();
        boolean named = !name.isEmpty() && name.length() <= 60 && Text.wordCount(name) <= 7 && looksNamed(name);
        return named && !GENERIC.isWhole(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean looksNamed(String name) {
        int first = name.codePointAt(0);
        boolean cased = Character.isUpperCase(first) || Character.isDigit(first);
        boolean laterCapital = name.codePoints().anyMatch(Character::isUpperCase) && Text.wordCount(name) <= 3;
        return cased || laterCapital || Character.getType(first) == Character.OTHER_LETTER;
    }

    private static String withoutNoun(String name) {
        for (String noun : NOUNS) {
            int words = Text.wordCount(noun);
            String[] parts = name.split("\\s+", words + 1);
            boolean opens = parts.length > words
                    && Text.fold(List.of(parts).subList(0, words).stream().collect(Collectors.joining(" ")))
                            .equals(noun)
                    && !(words == 1 && Character.isUpperCase(name.charAt(0)) && isPartOfName(noun));
            if (opens) {
                return withoutNoun(parts[words]);
            }
        }
        return name;
    }

    /** A capital article or noun may belong to the name: "The ...", "Journal of ...". */
    private static boolean isPartOfName(String noun) {
        return !noun.matches(
                "redaktion|zeitung|tageszeitung|wochenzeitung|zeitschrift|magazins?|portals?|senders?|plattform|verlags?|onlinemagazins|blogs");
    }
}
