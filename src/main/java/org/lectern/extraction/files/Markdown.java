package org.lectern.extraction.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Dates;
import org.lectern.extraction.words.Text;

/** Markdown as blocks: headings are known, emphasis and addresses go, pictures leave their description as caption. */
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{2,})\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
    private static final Pattern PICTURE = Pattern.compile("^\\s*!\\[([^\\]]*)\\]\\([^)]*\\)\\s*$");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\uFEFF?---\\R.*?\\R---\\s*\\R", Pattern.DOTALL);

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean hardBreak;

    private Markdown() {}

    /** The paragraphs of a Markdown text, headings known, marks taken off. */
    public static List<Block> blocks(String text) {
        Markdown markdown = new Markdown();
        List<String> lines = Text.lines(FRONT_MATTER.matcher(text).replaceFirst(""));
        for (String line : lines) {
            markdown.read(line);
        }
        markdown.flush(Block.Hint.NONE);
        return markdown.blocks;
    }

    private void read(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (heading.matches()) {
            flush(Block.Hint.NONE);
            add(heading.group(2), headingHint(heading.group(1).length()));
        } else if (UNDERLINE.matcher(line).matches() && paragraph.length() > 0 && paragraph.length() < 200) {
            flush(headingHint(line.contains("=") ? 1 : 2));
        } else if (picture.matches()) {
            flush(Block.Hint.NONE);
            add(picture.group(1), Block.Hint.CAPTION);
        } else if (line.isBlank()) {
            flush(Block.Hint.NONE);
        } else if (item.matches() && Dates.parse(line).isEmpty()) {
            flush(Block.Hint.NONE);
            add(item.group(1), Block.Hint.ITEM);
        } else {
            String part = line.replaceFirst("^\\s*>\\s?", "").strip();
            paragraph
                    .append(paragraph.length() == 0 ? "" : line.matches("^\\s.*") || !hardBreak ? " " : "\n")
                    .append(part);
            hardBreak = line.endsWith("  ") || line.endsWith("\\");
        }
    }

    private Block.Hint headingHint(int level) {
        boolean titled = blocks.stream().anyMatch(block -> block.hint() == Block.Hint.TITLE);
        return level == 1 && !titled ? Block.Hint.TITLE : Block.Hint.HEADING;
    }

    private void flush(Block.Hint hint) {
        String text = paragraph.toString();
        paragraph.setLength(0);
        hardBreak = false;
        for (String part : text.split("\n")) {
            add(part, hint);
        }
    }

    private void add(String text, Block.Hint hint) {
        String plain = Text.plain(withoutMarks(text));
        if (!plain.isEmpty()) {
            blocks.add(new Block(plain, true, hint));
        }
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("!\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\((?:[^()]|\\([^)]*\\))*\\)", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\[[^\\]]*\\]", "$1")
                .replaceAll("<(https?://[^>]+)>", "$1")
                .replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
                .replaceAll("(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])", "$1")
                .replaceAll("(?<![\\p{L}\\p{N}_])_(?=\\S)([^_]+?)(?<=\\S)_(?![\\p{L}\\p{N}_])", "$1")
                .replaceAll("`([^`]+)`", "$1")
                .replaceAll("</?[a-zA-Z][^>]{0,300}>", "")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>])", "$1");
    }
}
