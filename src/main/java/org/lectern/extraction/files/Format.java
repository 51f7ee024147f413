package org.lectern.extraction.files;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.lectern.extraction.UnreadableFile;

/** What a file is, by its bytes first and its name second. */
public record Format(Kind kind, String mediaType) {

    /** By which way the text is reached. */
    public enum Kind {
        TEXT,
        MARKDOWN,
        HTML,
        MAIL,
        PDF,
        OTHER
    }

    private static final Tika TIKA = new Tika();
    private static final Pattern HTML_START = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|meta|title|body|link|style)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRAGMENT_START = Pattern.compile(
            "^\\s*<(?:p|div|article|section|main|h[1-6]|table|ul|span|img|svg|script|iframe|form)\\b[^>]*>.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> DOCUMENTS = Set.of(
            "application/rtf",
            "application/epub+zip",
            "application/msword",
            "application/vnd.oasis.opendocument.text",
            "application/mbox",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.oasis.opendocument.text-template",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/xml",
            "text/xml");
    private static final Set<String> MAILS = Set.of("message/rfc822", "multipart/related", "application/x-mimearchive");
    private static final double MOST_CONTROLS = 0.04;

    /** What the bytes are; throws, with a reason for people, when they are no text. */
    public static Format of(byte[] bytes, String fileName) throws UnreadableFile {
        String type = detect(bytes, fileName);
        String head = TextDecoder.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 8192)));
        boolean markup = HTML_START.matcher(head).matches();
        if (!markup && (MAILS.contains(type) || Container.isMail(bytes))) {
            return new Format(Kind.MAIL, MAILS.contains(type) ? type : "message/rfc822");
        }
        if (type.equals("application/pdf")) {
            return new Format(Kind.PDF, type);
        }
        if (DOCUMENTS.contains(type) && !(markup && type.endsWith("xml"))) {
            return new Format(Kind.OTHER, type);
        }
        if (isBinary(type)) {
            throw refusal(fileName, type);
        }
        checkIsText(bytes, fileName);
        String name = fileName.toLowerCase(Locale.ROOT);
        if (markup
                || type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || name.matches(".*\\.x?html?$")
                || FRAGMENT_START.matcher(head).matches() && !name.matches(".*\\.(?:te?xt|md|markdown|csv)$")) {
            return new Format(Kind.HTML, "text/html");
        }
        return name.matches(".*\\.(?:md|markdown)$")
                ? new Format(Kind.MARKDOWN, "text/markdown")
                : new Format(Kind.TEXT, "text/plain");
    }

    private static String detect(byte[] bytes, String fileName) throws UnreadableFile {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
            return TIKA.detect(in, metadata).replaceFirst(";.*$", "");
        } catch (IOException e) {
            throw new UnreadableFile(
                    fileName + " could not be read to its end. Save it again from its source and import that.", e);
        }
    }

    /** Text types, and what Tika cannot name, are looked at more closely; all else is no article. */
    private static boolean isBinary(String type) {
        boolean text = type.startsWith("text/")
                || type.equals("application/octet-stream")
                || type.equals("application/xhtml+xml")
                || type.equals("application/xml")
                || type.equals("application/mbox");
        return !text;
    }

    private static UnreadableFile refusal(String fileName, String type) {
        if (type.startsWith("image/")) {
            return UnreadableFile.withoutText(fileName, type);
        }
        if (type.matches(
                "application/(?:zip|gzip|x-tar|x-7z-compressed|x-rar.*|x-bzip2?|x-xz|java-archive|x-gtar|zlib)")) {
            return new UnreadableFile(
                    fileName + " is an archive. Pack the articles as a .zip, or unpack it and import them.");
        }
        if (type.matches(".*(?:tika-ooxml-protected|encrypted).*")) {
            return new UnreadableFile(
                    fileName + " is protected by a password. Remove the protection and import it again.");
        }
        return new UnreadableFile(
                "%s is not a text Lectern can read (%s). Save the article as text, HTML, PDF, DOCX, ODT, RTF, EPUB, EML or MHTML and import that."
                        .formatted(fileName, type));
    }

    private static void checkIsText(byte[] bytes, String fileName) throws UnreadableFile {
        String text = TextDecoder.decode(bytes);
        long odd = text.codePoints()
                .filter(c -> c == 0xFFFD
                        || Character.getType(c) == Character.UNASSIGNED
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0)
                .count();
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (odd > 64 && odd > text.length() * MOST_CONTROLS) {
            throw new UnreadableFile(fileName
                    + " is not a text, whatever its name says. Find the article it should be and import that.");
        }
        if (letters == 0) {
            throw new UnreadableFile("No text was found in " + fileName
                    + ": it is empty but for spaces. Save it again from its source.");
        }
    }
}
