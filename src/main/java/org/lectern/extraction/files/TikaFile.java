package org.lectern.extraction.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lectern.extraction.Limits;
import org.lectern.extraction.UnreadableFile;
import org.lectern.extraction.html.HtmlBlocks;
import org.lectern.extraction.html.Markup;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents that only Tika opens: DOCX, ODT, RTF, EPUB. What is attached or embedded is left alone. */
public final class TikaFile {

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final long MOST_UNPACKED = 40L << 20;
    private static final AutoDetectParser PARSER = new AutoDetectParser();

    private TikaFile() {}

    /** Opens a document; throws, with a reason for people, when it is damaged, protected or far too large. */
    public static FileContent read(byte[] bytes, String fileName, Limits limits) throws UnreadableFile {
        checkUnpackedSize(bytes, fileName, Math.min(MOST_UNPACKED, limits.unpackedBytes()));
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        Document xhtml = Jsoup.parse(xhtml(bytes, fileName, metadata));
        TableRows.asParagraphs(xhtml);
        DocumentProperties properties = DocumentProperties.of(
                metadata.get(TikaCoreProperties.TITLE),
                metadata.get(TikaCoreProperties.CREATOR),
                metadata.get(TikaCoreProperties.CREATED));
        return new FileContent(HtmlBlocks.of(xhtml.body()), Markup.NONE, properties);
    }

    /** Documents that are archives may unpack to anything: what no article needs is refused before it is parsed. */
    private static void checkUnpackedSize(byte[] bytes, String fileName, long most) throws UnreadableFile {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[64 << 10];
            long texts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    texts += entry.getName().matches("(?i).*\\.(?:xml|rels|x?html?|opf|ncx|css)") ? read : 0;
                    if (texts > most) {
                        throw new UnreadableFile(tooMuch(fileName));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(damaged(fileName), e);
        }
    }

    private static String xhtml(byte[] bytes, String fileName, Metadata metadata) throws UnreadableFile {
        ToXMLContentHandler out = new ToXMLContentHandler();
        try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
            PARSER.parse(in, new WriteOutContentHandler(out, MOST_CHARACTERS), metadata, context());
            return out.toString();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(
                    fileName + " is protected by a password. Remove the protection and import it again.", e);
        } catch (SAXException e) {
            throw new UnreadableFile(tooMuchOrBroken(fileName, e), e);
        } catch (TikaException | IOException e) {
            throw new UnreadableFile(damaged(fileName), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(damaged(fileName), e);
        }
    }

    private static String tooMuchOrBroken(String fileName, SAXException e) {
        return WriteLimitReachedException.isWriteLimitReached(e) ? tooMuch(fileName) : damaged(fileName);
    }

    private static String tooMuch(String fileName) {
        return fileName + " unpacks to far more text than an article has. Import the article alone.";
    }

    private static String damaged(String fileName) {
        return fileName
                + " is damaged or not what its name says. Open it in the program it comes from, save it again and import that.";
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeHeadersAndFooters(false);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(Parser.class, PARSER);
        return context;
    }

    /** Pictures, attachments and other files inside the file are not the article. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // left alone
        }
    }
}
