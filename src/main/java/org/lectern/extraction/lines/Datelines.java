package org.lectern.extraction.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.extraction.words.Dates;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Lines that say when the article appeared. A date inside a sentence never counts. */
public final class Datelines {

    private static final String PUBLISHED = String.join(
            "|", Lexicon.lines("publication-labels").stream().map(Text::fold).toList());
    private static final String UPDATED = String.join(
            "|", Lexicon.lines("update-labels").stream().map(Text::fold).toList());
    private static final Pattern LABELLED = Pattern.compile("^(?:" + PUBLISHED + ") ?:? +(?<rest>.*\\d{4}.*)$");
    private static final Pattern UPDATE = Pattern.compile("^[(\\[]?(?:" + UPDATED + ") ?:? *(?<rest>.*\\d.*)$");
    private static final Pattern AFTER_PLACE =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}, (?<rest>.*\\d{4})$");
    private static final int LONGEST = 90;
    private static final int MOST_LABEL_WORDS = 3;

    private Datelines() {}

    /** The date of publication a line gives, when the line says nothing else. */
    public static Optional<String> published(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> bare = Dates.parse(line);
        if (bare.isPresent()) {
            return bare;
        }
        Optional<String> labelled = labelled(line);
        if (labelled.isPresent()) {
            return labelled;
        }
        Matcher place = AFTER_PLACE.matcher(line);
        return place.matches() ? Dates.parse(place.group("rest")) : Optional.empty();
    }

    /** The date after words such as "published on"; such a line counts wherever it stands. */
    static Optional<String> labelled(String line) {
        Matcher matcher = LABELLED.matcher(Text.fold(line));
        if (line.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group("rest");
        if (rest.matches("(?:19|20)\\d{2}")) {
            return Optional.of(rest);
        }
        Optional<String> whole = Dates.parse(rest);
        return whole.isPresent() ? whole : Dates.parse(beforeUpdate(rest));
    }

    /** Whether the line tells of a later change: a dateline, but not the day the article appeared. */
    static boolean isUpdate(String line) {
        return line.length() <= LONGEST && UPDATE.matcher(Text.fold(line)).matches();
    }

    /** Whether a line gives days and hours and next to nothing else: a stamp of the page, whatever its labels. */
    public static boolean isStamp(String line) {
        return line.length() <= LONGEST
                && Dates.in(line).findAny().isPresent()
                && !Sentences.ends(line)
                && !line.contains("@")
                && Text.wordCount(Dates.without(line).replaceAll("[^\\p{L}\\s]+", " ")) <= MOST_LABEL_WORDS;
    }

    private static String beforeUpdate(String rest) {
        Matcher update = Pattern.compile("[|,;·•(–-]* ?(?:" + UPDATED + ").*$").matcher(rest);
        return update.find() ? rest.substring(0, update.start()).replaceAll("[|,;·•(–\\s-]+$", "") : rest;
    }
}
