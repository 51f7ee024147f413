package org.lectern.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.articles.Articles;
import org.lectern.extraction.articles.HtmlArticle;
import org.lectern.extraction.files.FileContent;
import org.lectern.extraction.files.Format;
import org.lectern.extraction.files.LineJoiner;
import org.lectern.extraction.files.Markdown;
import org.lectern.extraction.files.SavedPage;
import org.lectern.extraction.files.TextDecoder;
import org.lectern.extraction.files.TikaFile;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.mail.MailText;
import org.lectern.extraction.pdf.PdfFile;
import org.lectern.extraction.removal.ActiveMarkup;
import org.lectern.extraction.removal.ActiveParts;
import org.lectern.extraction.removal.ActiveText;
import org.lectern.extraction.words.Text;

/** The reading of one file whose format is known. */
final class FileReading {

    private final byte[] bytes;
    private final String fileName;
    private final Format format;
    private final Limits limits;
    private final ReadingProgress.Listener progress;

    FileReading(byte[] bytes, String fileName, Format format, Limits limits, ReadingProgress.Listener progress) {
        this.bytes = bytes;
        this.fileName = fileName;
        this.format = format;
        this.limits = limits;
        this.progress = progress;
    }

    ExtractedDocument document() throws UnreadableFile {
        return switch (format.kind()) {
            case TEXT -> plain(TextDecoder.decode(bytes));
            case MARKDOWN -> markdown(TextDecoder.decode(bytes));
            case HTML -> page(TextDecoder.decode(bytes), Optional.empty());
            case MAIL -> mail(MailText.of(bytes, fileName));
            case PDF -> pdf(PdfFile.read(bytes, fileName, limits, progress));
            case OTHER -> opened(TikaFile.read(bytes, fileName, limits));
        };
    }

    private ExtractedDocument plain(String text) throws UnreadableFile {
        if (Text.lines(text).stream().anyMatch(line -> line.length() > limits.lineLength())) {
            throw new UnreadableFile(
                    "%s has a line of more than %d letters. Break it into paragraphs and import it again."
                            .formatted(fileName, limits.lineLength()));
        }
        return Articles.in(LineJoiner.blocks(text), Markup.NONE, format.mediaType())
                .without(ActiveText.in(text));
    }

    private ExtractedDocument markdown(String text) throws UnreadableFile {
        return Articles.in(Markdown.blocks(text), Markup.NONE, format.mediaType())
                .without(ActiveMarkup.in(text));
    }

    private ExtractedDocument page(String html, Optional<String> address) throws UnreadableFile {
        SavedPage saved = SavedPage.of(html);
        @Nullable
        Found source = address.map(found -> Found.inMarkup(found, "Content-Location: " + found))
                .or(saved::source)
                .orElse(null);
        ExtractedDocument document = HtmlArticle.read(saved.html(), format.mediaType());
        return each(document, article -> article.orSource(source)).without(ActiveMarkup.in(html));
    }

    private ExtractedDocument mail(MailText mail) throws UnreadableFile {
        Optional<String> page = mail.savedPage();
        if (page.isPresent()) {
            return page(page.get(), mail.address());
        }
        return of(mail.content()).without(mail.removed());
    }

    private ExtractedDocument pdf(PdfFile pdf) throws UnreadableFile {
        ExtractedDocument document = Articles.in(pdf.blocks(), Markup.NONE, format.mediaType());
        List<ExtractedArticle> articles = new ArrayList<>(document.articles());
        articles.set(0, articles.get(0).alsoRemoved(pdf.runningLines()));
        ExtractedDocument whole = new ExtractedDocument(articles, document.splitEvidence(), document.mediaType());
        return alone(whole, pdf.properties()::fill).without(pdf.removed());
    }

    private ExtractedDocument opened(FileContent content) throws UnreadableFile {
        return alone(of(content), content.properties()::fill).without(removed());
    }

    private List<RemovedContent> removed() {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return ActiveParts.inArchive(bytes);
        }
        return format.mediaType().endsWith("rtf")
                ? ActiveParts.inRtf(bytes)
                : format.mediaType().endsWith("xml") ? ActiveMarkup.in(TextDecoder.decode(bytes)) : List.of();
    }

    private ExtractedDocument of(FileContent content) throws UnreadableFile {
        return Articles.in(content.blocks(), content.markup(), format.mediaType());
    }

    /** What is said of a file is said of its article, where it has but one. */
    private static ExtractedDocument alone(ExtractedDocument document, UnaryOperator<ExtractedArticle> change) {
        return document.articles().size() == 1 ? each(document, change) : document;
    }

    private static ExtractedDocument each(ExtractedDocument document, UnaryOperator<ExtractedArticle> change) {
        Stream<ExtractedArticle> changed = document.articles().stream().map(change);
        return new ExtractedDocument(changed.toList(), document.splitEvidence(), document.mediaType());
    }
}
