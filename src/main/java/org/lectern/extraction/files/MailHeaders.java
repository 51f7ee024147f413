package org.lectern.extraction.files;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;
import org.lectern.extraction.html.HtmlBlocks;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Text;

/** What a mail says about the article in it: its subject is a title; its date counts when it went to a mailing list. */
final class MailHeaders {

    private static final Pattern FORWARDED =
            Pattern.compile("^(?:(?:re|fwd?|aw|wg|tr|rv|rif|sv|vs|رد|اعادة توجيه) ?[:：] ?)+", Pattern.CASE_INSENSITIVE);

    private MailHeaders() {}

    static Markup of(Metadata metadata) {
        String subject = metadata.get(TikaCoreProperties.TITLE);
        Found title = subject == null || subject.isBlank()
                ? null
                : Found.inMarkup(
                        Text.plain(FORWARDED.matcher(subject.strip()).replaceFirst("")),
                        "Subject: " + Text.plain(subject));
        return new Markup(
                title == null || title.value().isEmpty() ? null : title, null, null, null, published(metadata), null);
    }

    private static @Nullable Found published(Metadata metadata) {
        boolean list = metadata.get("Message:Raw-Header:List-Id") != null
                || metadata.get("Message:Raw-Header:List-Unsubscribe") != null;
        String date = metadata.get(TikaCoreProperties.CREATED);
        return list && date != null && date.length() >= 10
                ? new Found(date.substring(0, 10), Found.Source.MARKUP, "Date: " + date, 0.5)
                : null;
    }

    /** A plain part has its lines as they were sent, a rich part has its paragraphs. */
    static List<Block> body(Document xhtml) {
        boolean rich = xhtml.body().select("p, div, td, h1, h2, h3").stream()
                        .filter(e -> !e.ownText().isBlank())
                        .count()
                > 1;
        return rich
                ? HtmlBlocks.of(xhtml.body())
                : LineJoiner.blocks(xhtml.body().wholeText());
    }
}
