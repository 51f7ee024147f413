package org.lectern.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lectern.extraction.archive.ZipArchive;
import org.lectern.extraction.files.Container;
import org.lectern.extraction.files.Format;
import org.lectern.extraction.mail.Attachments;

/**
 * Reads a file into the articles it holds: text, Markdown, HTML, MHTML, PDF, DOCX, ODT, RTF, EPUB or a mail; and takes the
 * files out of a ZIP or a mail. Safe for use by several threads.
 */
public final class ArticleReader {

    private static final int FEWEST_LETTERS = 5;

    private final Limits limits;

    /** With the usual limits. */
    public ArticleReader() {
        this(Limits.USUAL);
    }

    public ArticleReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file. What it contains beside its own text is left to {@link #unpack}.
     *
     * @param fileName the name it came with; only hints at the format
     * @throws UnreadableFile when it gives no article, with a reason for people
     */
    public ExtractedDocument read(Path file, String fileName) throws UnreadableFile {
        return read(file, fileName, ReadingProgress.Listener.none());
    }

    /** Reads one file and tells how far it is. */
    public ExtractedDocument read(Path file, String fileName, ReadingProgress.Listener progress) throws UnreadableFile {
        return read(bytes(file, fileName), fileName, progress);
    }

    ExtractedDocument read(byte[] bytes, String fileName) throws UnreadableFile {
        return read(bytes, fileName, ReadingProgress.Listener.none());
    }

    private ExtractedDocument read(byte[] bytes, String fileName, ReadingProgress.Listener progress)
            throws UnreadableFile {
        Format format = Format.of(bytes, fileName);
        return withText(new FileReading(bytes, fileName, format, limits, progress).document(), fileName);
    }

    /**
     * Takes the files out of a container: of a ZIP all that may be articles and what describes them, of a mail what is
     * attached. Gives nothing for any other file.
     *
     * @param into an existing folder to write them to, under numbers
     * @throws UnreadableFile when the container is damaged, too large or looks like a trap, with a reason for people
     */
    public Unpacked unpack(Path file, String fileName, Path into) throws UnreadableFile {
        return switch (Container.of(file, fileName)) {
            case ZIP -> ZipArchive.unpack(sized(file, fileName), fileName, into, limits);
            case MAIL -> Attachments.unpack(sized(file, fileName), fileName, into, limits);
            case NONE -> Unpacked.NOTHING;
        };
    }

    /** Whether a file is nothing but a container of others, so that {@link #read} finds no article in it. */
    public boolean isArchive(Path file, String fileName) throws UnreadableFile {
        return Container.of(file, fileName) == Container.ZIP;
    }

    private Path sized(Path file, String fileName) throws UnreadableFile {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new UnreadableFile("%s is larger than the %s that are read. Import its parts one by one."
                        .formatted(fileName, Limits.inWords(limits.fileBytes())));
            }
            return file;
        } catch (IOException e) {
            throw UnreadableFile.missing(fileName, e);
        }
    }

    private byte[] bytes(Path file, String fileName) throws UnreadableFile {
        try {
            byte[] bytes = Files.readAllBytes(sized(file, fileName));
            if (bytes.length == 0) {
                throw new UnreadableFile(fileName + " is empty. Save it again from its source and import that.");
            }
            return bytes;
        } catch (IOException e) {
            throw UnreadableFile.missing(fileName, e);
        }
    }

    private static ExtractedDocument withText(ExtractedDocument document, String fileName) throws UnreadableFile {
        long letters = document.articles().stream()
                .flatMap(ArticleReader::texts)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .count();
        if (letters < FEWEST_LETTERS) {
            throw UnreadableFile.withoutText(fileName, document.mediaType());
        }
        return document;
    }

    private static Stream<String> texts(ExtractedArticle article) {
        Stream<String> title = Stream.ofNullable(article.title())
                .filter(found -> found.source() == Found.Source.TEXT)
                .map(Found::value);
        return Stream.concat(title, article.paragraphs().stream().map(Paragraph::text));
    }
}
