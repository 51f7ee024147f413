package org.lectern.extraction.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.UnreadableFile;
import org.lectern.extraction.files.FileContent;
import org.lectern.extraction.files.LineJoiner;
import org.lectern.extraction.files.TextDecoder;
import org.lectern.extraction.html.HtmlBlocks;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.removal.ActiveMarkup;

/** The words of a mail: its rich part where it has one, else its plain parts. */
public final class MailText {

    private static final int MOST_BYTES = 16 << 20;
    private static final List<Charset> LATIN = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private final List<String> plain = new ArrayList<>();
    private @Nullable String html;
    private @Nullable String location;
    private PartHead head = new PartHead();

    private MailText() {}

    /** Reads a mail or a page saved as one. */
    public static MailText of(byte[] bytes, String fileName) throws UnreadableFile {
        MailText mail = new MailText();
        try {
            mail.head = MailParts.walk(new ByteArrayInputStream(bytes), mail::take);
        } catch (IOException e) {
            throw new UnreadableFile(
                    fileName + " is a mail that is damaged or has far too many parts. Save its text and import that.",
                    e);
        }
        return mail;
    }

    private void take(PartHead part, String around, InputStream body) throws IOException {
        if (part.isAttachment() || !part.mediaType().startsWith("text/")) {
            return;
        }
        boolean rich = part.mediaType().equals("text/html");
        if (rich && html == null) {
            html = decoded(part, body);
            location = part.value("Content-Location").orElse(null);
        } else if (part.mediaType().equals("text/plain") && part.fileName().isEmpty()) {
            plain.add(decoded(part, body));
        }
    }

    /** As the part says, unless its bytes deny it. */
    private static String decoded(PartHead part, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES);
        Optional<Charset> said = part.charset().filter(charset -> !LATIN.contains(charset));
        if (said.isPresent()) {
            try {
                return said.get().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException denied) {
                return TextDecoder.decode(bytes);
            }
        }
        return TextDecoder.decode(bytes);
    }

    /** The page, where this is one saved in the form of a mail and nobody sent it. */
    public Optional<String> savedPage() {
        boolean sent = head.value("To").isPresent()
                || head.value("Received").isPresent()
                || head.value("Message-ID").isPresent()
                        && head.value("Snapshot-Content-Location").isEmpty();
        boolean related =
                head.mediaType().equals("multipart/related") || head.mediaType().equals("text/html");
        return related && !sent ? Optional.ofNullable(html) : Optional.empty();
    }

    /** Where the saved page was. */
    public Optional<String> address() {
        return head.value("Snapshot-Content-Location")
                .or(() -> Optional.ofNullable(location))
                .or(() -> head.value("Content-Location"))
                .filter(address -> address.matches("(?i)https?://\\S+"));
    }

    /** The mail as an article: a plain part has its lines as they were sent, a rich part has its paragraphs. */
    public FileContent content() {
        return new FileContent(blocks(), MailHeaders.of(head));
    }

    private List<Block> blocks() {
        List<Block> rich = html == null ? List.of() : richBlocks(Jsoup.parse(html));
        return rich.isEmpty() ? LineJoiner.blocks(String.join("\n\n", plain)) : rich;
    }

    private static List<Block> richBlocks(Document page) {
        boolean paragraphs =
                page.body().select("p, div, td, li, br, h1, h2, h3").size() > 1;
        return paragraphs
                ? HtmlBlocks.of(page.body())
                : LineJoiner.blocks(page.body().wholeText());
    }

    /** What its rich part would have done. */
    public List<RemovedContent> removed() {
        return html == null ? List.of() : ActiveMarkup.in(html);
    }
}
