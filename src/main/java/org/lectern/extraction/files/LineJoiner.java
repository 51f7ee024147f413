package org.lectern.extraction.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.CaptionLook;
import org.lectern.extraction.lines.Disclaimer;
import org.lectern.extraction.lines.PageLine;
import org.lectern.extraction.words.Dates;
import org.lectern.extraction.words.Languages;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/**
 * Rebuilds paragraphs from the lines of a plain text: hard-wrapped lines are joined, so is a sentence that was broken;
 * lines that are paragraphs of their own stay apart.
 */
public final class LineJoiner {

    private static final Set<String> SMALL_WORDS = Languages.smallWords();
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•·▪◦–—]|\\d{1,2}[.)])\\s+.*");
    private static final Pattern RULER = Pattern.compile("^[\\p{P}\\p{S}\\s]{3,}$");
    private static final int SENTENCE_LINE = 60;

    private final List<String> lines;
    private final Wrapping wrapping;
    private final LineEnds lineEnds;
    private final List<Block> blocks = new ArrayList<>();
    private String current = "";
    private String lastLine = "";
    private boolean currentAfterBlank = true;
    private boolean inProse;

    private LineJoiner(String text) {
        this.lines = Text.lines(LineEnds.withSoftHyphens(text));
        this.wrapping = Wrapping.of(lines);
        this.lineEnds = LineEnds.in(text);
    }

    /** The paragraphs of a plain text, in order. */
    public static List<Block> blocks(String text) {
        return new LineJoiner(text).joined();
    }

    private List<Block> joined() {
        boolean blank = true;
        for (String raw : lines) {
            String line = Text.plain(raw);
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            boolean indented = wrapping.isIndented(raw);
            if (!current.isEmpty() && continues(line, blank, indented)) {
                current = lineEnds.join(current, line);
            } else {
                flush();
                current = line;
                currentAfterBlank = blank;
            }
            lastLine = line;
            blank = false;
        }
        flush();
        return blocks;
    }

    private void flush() {
        if (!current.isEmpty()) {
            blocks.add(new Block(LineEnds.withoutMark(current), currentAfterBlank, Block.Hint.NONE));
            inProse |= Sentences.isProse(current);
        }
        current = "";
    }

    private boolean continues(String line, boolean blank, boolean indented) {
        if (PageLine.standsAlone(lastLine)
                || PageLine.standsAlone(line)
                || BULLET.matcher(line).matches()
                || RULER.matcher(line).matches()
                || RULER.matcher(lastLine).matches()) {
            return false;
        }
        if (Sentences.endsWithAbbreviation(current) || endsWithOrdinal(line)) {
            return true;
        }
        if (blank) {
            return current.length() >= SENTENCE_LINE
                    && inProse(current)
                    && breaksOff(current)
                    && Text.startsLower(line);
        }
        return wrapping.isWrapped() ? continuesWrapped(line, indented) : continuesSentence(line);
    }

    private boolean continuesWrapped(String line, boolean indented) {
        if (indented) {
            return false;
        }
        if (!wrapping.hasRoomAfter(lastLine, line)) {
            return true;
        }
        return breaksOff(current) && (Text.startsLower(line) || endsInSmallWord(current));
    }

    private boolean continuesSentence(String line) {
        if (!breaksOff(current) || Disclaimer.isDisclaimer(current) && !Text.startsLower(line)) {
            return false;
        }
        if (Text.startsLower(line) || endsWithOneOf(current, ",\u060C-") || hasOpenBracket(current)) {
            return true;
        }
        boolean opening = !inProse && !Sentences.isProse(line);
        if (endsInSmallWord(current)) {
            return !opening || Text.wordCount(line) <= 8 && !Sentences.ends(line);
        }
        return inProse(current)
                && current.length() >= SENTENCE_LINE
                && Sentences.ends(line)
                && !CaptionLook.isLikely(current);
    }

    private boolean inProse(String text) {
        return inProse || Sentences.count(text) > 1;
    }

    private static boolean breaksOff(String text) {
        return !Sentences.ends(text) && !endsWithOneOf(text, ":;：؛");
    }

    /** A look at the last character costs nothing, however long the paragraph has become. */
    private static boolean endsWithOneOf(String text, String characters) {
        return characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean hasOpenBracket(String text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }

    private static boolean endsInSmallWord(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return Character.isLetter(word.codePointBefore(word.length()))
                && !Character.isUpperCase(word.codePointAt(0))
                && SMALL_WORDS.contains(Text.fold(word));
    }

    /** "am 3." with the month on the next line. */
    private boolean endsWithOrdinal(String line) {
        return current.endsWith(".") && Dates.isMonth(line.split(" ", 2)[0]) && current.matches(".*\\b\\d{1,2}\\.$");
    }
}
