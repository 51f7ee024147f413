package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text that all positions refer to: paragraphs joined by one blank line. Positions are Unicode code points, start
 * inclusive, end exclusive.
 *
 * @param value the whole text
 */
public record ArticleText(String value) {

    private static final String GAP = "\n\n";

    /** One paragraph and where it stands: its number from 1, its first position and the one after its last. */
    public record Paragraph(int number, String text, int start, int end) {}

    public static ArticleText of(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            requireClean(paragraph);
        }
        return new ArticleText(String.join(GAP, paragraphs));
    }

    private static void requireClean(String paragraph) {
        boolean clean = !paragraph.isEmpty()
                && paragraph.equals(paragraph.strip())
                && paragraph.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t' || c == 0x00A0 || c == 0);
        if (!clean) {
            throw new IllegalArgumentException("Not a clean paragraph: “" + paragraph + "”");
        }
    }

    public List<Paragraph> paragraphs() {
        List<Paragraph> found = new ArrayList<>();
        if (value.isEmpty()) {
            return found;
        }
        int start = 0;
        for (String text : value.split(GAP)) {
            int end = start + text.codePointCount(0, text.length());
            found.add(new Paragraph(found.size() + 1, text, start, end));
            start = end + GAP.length();
        }
        return found;
    }

    public List<String> paragraphTexts() {
        return value.isEmpty() ? List.of() : List.of(value.split(GAP));
    }

    /** In code points. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /**
     * The words between two positions in code points.
     *
     * @throws IndexOutOfBoundsException when they are outside the text
     */
    public String between(int start, int end) {
        int from = value.offsetByCodePoints(0, start);
        return value.substring(from, value.offsetByCodePoints(from, end - start));
    }

    public int words() {
        return value.isBlank() ? 0 : value.strip().split("\\s+").length;
    }

    /** Of the UTF-8 bytes, in lower-case hexadecimal. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
