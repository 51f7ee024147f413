package org.lectern.extraction.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Lines that name the author: "By A", "Von A und B", "بقلم". What follows must look like names of people. */
public final class Bylines {

    private static final Lexicon NOBODY = Lexicon.named("byline-generic");
    private static final Lexicon ROLE = Lexicon.named("byline-roles");
    private static final Lexicon PUBLICATION = Lexicon.named("publication-names");
    private static final Pattern OPENING = Pattern.compile("^[\\p{P}\\s]*(?:"
            + Lexicon.lines("byline-openings").stream().map(Text::fold).collect(Collectors.joining("|"))
            + ")(?= |(?<=[:：]))");
    private static final String PARTICLE =
            "(?:al|el|ul|ad|an|ash|as|at|az|bin|ibn|bint|van|von|vom|der|den|de|da|di|del|della|la|le|du|dos|das|do|ben|abu|y|e|ter|ten|zu|zum|zur|af|av|d['’]|l['’])";
    private static final String CAPITALISED = "(?:" + PARTICLE + "[-'’ ])*(?:d['’]|l['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String CASED_NAME = CAPITALISED + "(?: (?:" + PARTICLE + "|" + CAPITALISED + ")){0,5}";
    private static final String UNCASED_NAME = "[\\p{Lo}\\p{M}\u200C.]{2,}(?: [\\p{Lo}\\p{M}\\u200C.\\-]{2,}){1,4}";
    private static final String AND = "(?:, | and | und | et | y | e | en | & | / |; |، | و ?)";
    private static final Pattern NAMES = Pattern.compile("^(?<names>(?:" + CASED_NAME + ")(?:" + AND
            + "(?:and |und |et |y )?" + CASED_NAME + ")*|" + UNCASED_NAME + ")$");
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[|•·–—(\\[<]|,? +(?:in|aus|à|en|for|für|pour|para|at|from) (?=\\p{Lu})|\\s-\\s|\\S+@\\S+).*$");
    private static final int LONGEST = 120;

    private Bylines() {}

    /** The names in a line that opens as a byline; empty when the line is something else. */
    public static Optional<String> names(String line) {
        return afterOpening(line).flatMap(Bylines::asNames);
    }

    /** Whether a line opens as a byline and names an office instead of a person. */
    static boolean namesNobody(String line) {
        return afterOpening(line)
                .map(Bylines::withoutTail)
                .filter(NOBODY::isWhole)
                .isPresent();
    }

    /** Whether a name is rather that of a publication: an article before it, or a word papers are called by. */
    public static boolean namesPublication(String name) {
        return Text.wordCount(name) <= 7 && Character.isUpperCase(name.codePointAt(0)) && PUBLICATION.matches(name);
    }

    /** Whether a line is nothing but such a name: capitals throughout, and the word papers are called by. */
    public static boolean isPublicationName(String line) {
        String named = line.substring(line.indexOf(' ') + 1);
        return Text.wordCount(line) >= 2
                && Text.wordCount(line) <= 5
                && !line.matches(".*(?:^| )\\p{Ll}\\p{L}{3,}.*")
                && !Sentences.ends(line)
                && namesPublication(named);
    }

    private static Optional<String> afterOpening(String line) {
        if (line.length() > LONGEST || Sentences.count(line) > 1 && !Sentences.endsWithAbbreviation(line)) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(Text.fold(line));
        if (!opening.find()) {
            return Optional.empty();
        }
        int words = Text.wordCount(opening.group().strip());
        String[] parts = line.strip().split("\\s+", words + 1);
        return parts.length > words
                ? Optional.of(parts[words].replaceAll("^[\\p{P}\\s]+", "").strip())
                : Optional.empty();
    }

    /** The text itself when it consists of names of people: two words or more each in the end. */
    public static Optional<String> asNames(String text) {
        String bare = withoutPlace(withoutRole(withoutTail(text)));
        String names = isNames(bare) ? bare : bare.replaceFirst(",.*$", "").strip();
        boolean full = Text.wordCount(names) >= 2 || bare.equals(text);
        return full && isNames(names) && !NOBODY.isWhole(names) ? Optional.of(names) : Optional.empty();
    }

    private static boolean isNames(String text) {
        return NAMES.matcher(text).matches() && Text.wordCount(text) <= 14;
    }

    /** The names before the first part between commas that says what an author is, or for which paper. */
    private static String withoutRole(String names) {
        for (int comma = names.indexOf(", "); comma > 0; comma = names.indexOf(", ", comma + 1)) {
            String next = names.substring(comma + 2).replaceFirst(",.*$", "");
            if (ROLE.matches(next) || isPublicationName(next)) {
                return names.substring(0, comma);
            }
        }
        return names;
    }

    /** A full name, a comma and one more word: where the author writes from. */
    private static String withoutPlace(String names) {
        return names.replaceFirst("^(\\S+ [^,]+), \\p{Lu}[\\p{L}\\p{M}'’-]+$", "$1");
    }

    /** Whether a text as a whole is an office or a role: "Editorial staff". */
    static boolean isNobody(String text) {
        return NOBODY.isWhole(text);
    }

    private static String withoutTail(String text) {
        return TAIL.matcher(text).replaceFirst("").replaceAll("[,;:\\s]+$", "").strip();
    }
}
