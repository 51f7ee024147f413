package org.lectern.extraction.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.extraction.Limits;
import org.lectern.extraction.Unpacked;
import org.lectern.extraction.UnreadableFile;
import org.lectern.extraction.archive.MemberKind;
import org.lectern.extraction.archive.Unpacking;
import org.lectern.extraction.archive.ZipArchive;

/** Takes the articles out of what is attached to a mail. */
public final class Attachments {

    private static final Map<String, String> ENDINGS = Map.of(
            "message/rfc822",
            ".eml",
            "application/pdf",
            ".pdf",
            "text/html",
            ".html",
            "application/zip",
            ".zip",
            "application/rtf",
            ".rtf",
            "application/epub+zip",
            ".epub",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".docx",
            "application/vnd.oasis.opendocument.text",
            ".odt");
    private static final int LONGEST_NAME = 200;

    private Attachments() {}

    /** Writes the attachments that may be articles to a folder. */
    public static Unpacked unpack(Path mail, String name, Path into, Limits limits) throws UnreadableFile {
        try (InputStream in = Files.newInputStream(mail)) {
            Unpacking unpacking = new Unpacking(into, name, Files.size(mail), limits);
            AtomicInteger number = new AtomicInteger();
            MailParts.walk(in, (head, around, body) -> take(head, around, body, unpacking, limits, number));
            return unpacking.result();
        } catch (Refused refused) {
            throw refused.reason;
        } catch (IOException e) {
            throw new UnreadableFile(
                    name + " is a mail that is damaged or has far too many parts. Save its text and import that.", e);
        }
    }

    private static void take(
            PartHead head, String around, InputStream body, Unpacking unpacking, Limits limits, AtomicInteger number)
            throws IOException {
        boolean message = head.mediaType().equals("message/rfc822");
        if (!head.isAttachment() && head.fileName().isEmpty() && !message) {
            return;
        }
        String name = plainName(head, number.incrementAndGet());
        MemberKind kind = message ? MemberKind.ARTICLE : MemberKind.of(name);
        try {
            switch (kind) {
                case ARTICLE -> unpacking.take(message && !name.endsWith(".eml") ? name + ".eml" : name, body);
                case ARCHIVE -> open(body, name, unpacking, limits);
                case METADATA, OTHER -> unpacking.leaveOut(name, "not a format that is read");
                case COMPANION -> unpacking.passOver();
            }
        } catch (UnreadableFile e) {
            throw new Refused(e);
        }
    }

    /** A bad archive is left out; the mail and the rest of it are not to suffer. */
    private static void open(InputStream body, String name, Unpacking unpacking, Limits limits) {
        try {
            ZipArchive.unpack(body, name, unpacking, limits);
        } catch (UnreadableFile refused) {
            unpacking.leaveOut(name, String.valueOf(refused.getMessage()));
        }
    }

    private static String plainName(PartHead head, int number) {
        String ending = ENDINGS.getOrDefault(head.mediaType(), "");
        String name = head.fileName().orElse("");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        String shown = last.isEmpty() || last.matches("\\.+") ? "attachment " + number : last;
        String cut = shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
        return cut.contains(".") ? cut : cut + ending;
    }

    /** Carries a refusal through the walk. */
    private static final class Refused extends UncheckedIOException {
        private static final long serialVersionUID = 1L;
        private final UnreadableFile reason;

        Refused(UnreadableFile reason) {
            super(new IOException(reason));
            this.reason = reason;
        }
    }
}
