package org.lectern.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lectern.extraction.articles.Articles;
import org.lectern.extraction.articles.HtmlArticle;
import org.lectern.extraction.files.FileContent;
import org.lectern.extraction.files.Format;
import org.lectern.extraction.files.LineJoiner;
import org.lectern.extraction.files.Markdown;
import org.lectern.extraction.files.TextDecoder;
import org.lectern.extraction.files.TikaFile;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.words.Text;

/**
 * Reads a file into the articles it holds: text, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB or a mail. Safe for use by
 * several threads.
 */
public final class ArticleReader {

    private static final long LARGEST = 64L << 20;
    private static final int FEWEST_LETTERS = 5;
    private static final int LONGEST_LINE = 200_000;

    /**
     * Reads one file.
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

    private static ExtractedDocument read(byte[] bytes, String fileName, ReadingProgress.Listener progress)
            throws UnreadableFile {
        Format format = Format.of(bytes, fileName);
        ExtractedDocument document =
                switch (format.kind()) {
                    case TEXT -> plain(TextDecoder.decode(bytes), fileName, format);
                    case MARKDOWN ->
                        Articles.in(Markdown.blocks(TextDecoder.decode(bytes)), Markup.NONE, format.mediaType());
                    case HTML -> HtmlArticle.read(TextDecoder.decode(bytes), format.mediaType());
                    case OTHER -> opened(TikaFile.read(bytes, fileName, format.mediaType(), progress), format);
                };
        return withText(document, fileName);
    }

    private static ExtractedDocument opened(FileContent content, Format format) throws UnreadableFile {
        return Articles.in(content.blocks(), content.markup(), format.mediaType());
    }

    private static ExtractedDocument plain(String text, String fileName, Format format) throws UnreadableFile {
        if (Text.lines(text).stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new UnreadableFile(
                    "%s has a line of more than %d letters. Break it into paragraphs and import it again."
                            .formatted(fileName, LONGEST_LINE));
        }
        return Articles.in(LineJoiner.blocks(text), Markup.NONE, format.mediaType());
    }

    private static byte[] bytes(Path file, String fileName) throws UnreadableFile {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFile(
                        "%s is larger than %d MB. Import the article alone, without attachments or pictures."
                                .formatted(fileName, LARGEST >> 20));
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new UnreadableFile(fileName + " is empty. Save it again from its source and import that.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableFile(fileName + " could not be opened. Check that it still exists and may be read.", e);
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
