package org.lectern.extraction.lines;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Who made a picture: "(photo: A)", "Foto: A/B", "Courtesy A", "تصوير". No agency is known by name. */
public final class Credits {

    private static final String LABEL = "(?:"
            + Lexicon.words("credits").stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")";
    private static final Pattern WITH_COLON = Pattern.compile("^[(\\[]?\\s*" + LABEL + "\\s*[:：/|©].{1,110}$");
    private static final Pattern WITH_NAME = Pattern.compile("^[(\\[]?\\s*" + LABEL + " (?<name>[^:]{2,80})$");
    private static final Pattern COPYRIGHT =
            Pattern.compile("^[(\\[]?\\s*(?:©|\\(c\\)|copyright:?) ?(?<name>[^.]{2,70})$");
    private static final Pattern BRACKETED_LABEL =
            Pattern.compile("[(\\[]\\s*(?:" + LABEL + "\\b|©)[^()\\[\\]]{0,100}[)\\]]\\s*$");
    private static final Pattern LICENCE =
            Pattern.compile("\\bcc[ -](?:by|0|zero)\\b[^.]{0,25}(?:\\d\\.\\d)?[^.]{0,15}$|\\bpublic domain$");
    private static final Pattern AFTER_SENTENCE = Pattern.compile(
            "[.!?\u061F][\"'\u2019\u201D\u00BB]?\\s+(?<credit>[^.!?\u061F]{2,90}\\.?)$|\\d{4}\\s*[.,]?\\s+(?<credit2>\\p{L}[^.!?]{2,80}\\.?)$|\\s[|–—-]\\s+(?<credit3>[^.!?]{2,80})$");
    private static final Pattern SLASHED_SOURCE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’ -]{1,40}\\s?/\\s?)+\\p{Lu}[\\p{L} -]{1,40}$");
    private static final Pattern CAPITALS_IN_BRACKETS =
            Pattern.compile("[(\\[](?:\\p{Lu}{2,}|[^()\\[\\]]{2,40}/\\s?[\\p{L} -]{2,25})[)\\]]\\.?$");

    private Credits() {}

    /** Whether a line is nothing but a credit. */
    public static boolean isCredit(String line) {
        String folded = Text.fold(line);
        if (line.length() > 130 || Text.wordCount(line) > 16) {
            return false;
        }
        return WITH_COLON.matcher(folded).matches()
                || labelThenName(line, folded)
                || COPYRIGHT.matcher(folded).matches() && !folded.matches(".*(?:rights|rechte|droits|derechos).*")
                || LICENCE.matcher(folded).find() && Text.wordCount(line) <= 12
                || line.matches("[(\\[][^()\\[\\]]{2,40}/[^()\\[\\]]{2,25}[)\\]]") && !line.matches(".*\\d.*");
    }

    /** A label without a colon needs a name after it, and no verb: "Courtesy A", "Photo by A". */
    private static boolean labelThenName(String line, String folded) {
        Matcher matcher = WITH_NAME.matcher(folded);
        if (!matcher.matches() || Sentences.count(line) > 1) {
            return false;
        }
        boolean bracketed = line.matches("^[(\\[].*[)\\]]$");
        int words = Text.wordCount(matcher.group("name"));
        String[] written = line.strip().split("\\s+");
        String name = String.join(
                " ", java.util.Arrays.asList(written).subList(Math.max(0, written.length - words), written.length));
        boolean named = Bylines.asNames(name.replaceAll("[)\\]]$", "").replaceAll("\\s*/\\s*", " "))
                        .isPresent()
                || name.matches("\\p{Lu}.*") && words <= 3;
        boolean uncased = !name.matches(".*[\\p{Lu}\\p{Ll}].*") && words <= 4;
        return (bracketed && words <= 8 || named || uncased) && !Sentences.ends(line.replaceAll("[)\\]]$", ""));
    }

    /** The credit with which a caption ends; empty when it has none. */
    public static Optional<String> atEnd(String text) {
        Matcher bracketed = BRACKETED_LABEL.matcher(Text.fold(text));
        if (bracketed.find()) {
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            return Optional.of(text.substring(Math.max(open, 0)));
        }
        Matcher capitals = CAPITALS_IN_BRACKETS.matcher(text);
        if (capitals.find() && Sentences.count(text) <= 2 && text.length() < 400) {
            return Optional.of(capitals.group());
        }
        Matcher after = AFTER_SENTENCE.matcher(text);
        if (!after.find()) {
            return Optional.empty();
        }
        String credit = after.group("credit") != null
                ? after.group("credit")
                : after.group("credit2") != null ? after.group("credit2") : after.group("credit3");
        boolean known = isCredit(credit)
                || isCredit(credit.replaceAll("\\.$", ""))
                || SLASHED_SOURCE.matcher(credit).matches();
        return known ? Optional.of(credit) : Optional.empty();
    }
}
