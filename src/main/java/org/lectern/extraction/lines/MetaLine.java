package org.lectern.extraction.lines;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Text;

/**
 * A line between title and text that gives author, date or both: "By A | 3 March 2016 | 5 min read".
 *
 * @param author the names as written, or null
 * @param published the date as {@code YYYY[-MM[-DD]]}, or null
 * @param labelled whether words such as "by" or "published" say what the line is
 */
public record MetaLine(@Nullable String author, @Nullable String published, boolean labelled) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—-]\\s+");
    /** The line that closes a short post quoted from elsewhere: a name with its handle. */
    private static final Pattern POST_SIGNATURE = Pattern.compile("^[—–-] .*\\(@\\w+\\)");

    private static final int LONGEST = 160;
    private static final Lexicon BOILERPLATE = Lexicon.named("boilerplate");
    private static final Lexicon NAVIGATION = Lexicon.named("navigation");

    /** What a line says of author and date; empty when it says anything else. */
    public static Optional<MetaLine> of(String line) {
        if (line.length() > LONGEST || POST_SIGNATURE.matcher(line).find()) {
            return Optional.empty();
        }
        String[] parts = SEPARATOR.split(line);
        Optional<MetaLine> joined = parts.length > 1 ? joined(parts) : Optional.empty();
        return joined.or(() -> segment(line))
                .or(() -> joined(beforeDate(line)).map(MetaLine::signed))
                .or(() -> beforeOffice(line));
    }

    /** What stands before a comma and a date may be an outlet, a place or a person: only "by" makes it the author. */
    private MetaLine signed() {
        return labelled ? this : new MetaLine(null, published, false);
    }

    private static Optional<MetaLine> segment(String text) {
        Optional<String> date = Datelines.published(text);
        if (date.isPresent()) {
            return Optional.of(
                    new MetaLine(null, date.get(), Datelines.labelled(text).isPresent()));
        }
        Optional<String> names = Bylines.names(text);
        if (names.isPresent() || Bylines.namesNobody(text) || Datelines.isUpdate(text)) {
            return Optional.of(new MetaLine(names.orElse(null), null, true));
        }
        return Optional.empty();
    }

    /** "Madrid, 7 June 2014. Editorial staff": a dateline with who wrote it, or which office, in a sentence of its own. */
    private static Optional<MetaLine> beforeOffice(String line) {
        String[] parts = line.split("(?<=\\d{4})\\.\\s+", 2);
        boolean signed = parts.length == 2
                && (Bylines.isNobody(parts[1]) || Bylines.names(parts[1]).isPresent());
        return signed ? joined(parts) : Optional.empty();
    }

    private static String[] beforeDate(String line) {
        for (int comma = line.indexOf(','); comma > 0; comma = line.indexOf(',', comma + 1)) {
            String rest = line.substring(comma + 1).strip();
            if (Datelines.published(rest).isPresent()) {
                return new String[] {line.substring(0, comma), rest};
            }
        }
        return new String[] {line};
    }

    private static Optional<MetaLine> joined(String[] parts) {
        if (parts.length == 1) {
            return Optional.empty();
        }
        String author = null;
        String published = null;
        boolean labelled = false;
        for (String part : parts) {
            Optional<MetaLine> segment = segment(part);
            if (segment.isPresent()) {
                author = author == null ? segment.get().author() : author;
                published = published == null ? segment.get().published() : published;
                labelled |= segment.get().labelled();
            } else if (author == null
                    && Text.wordCount(part) >= 2
                    && !Bylines.namesPublication(part)
                    && Bylines.asNames(part).isPresent()) {
                author = part;
            } else if (Text.wordCount(part) > 3
                    && !Bylines.namesPublication(part)
                    && !BOILERPLATE.matches(part)
                    && !NAVIGATION.matches(part)) {
                return Optional.empty();
            }
        }
        boolean says = labelled || published != null;
        return says ? Optional.of(new MetaLine(author, published, labelled)) : Optional.empty();
    }
}
