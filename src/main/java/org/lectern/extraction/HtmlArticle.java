package org.lectern.extraction;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page: its metadata and the part of it that is the article. */
final class HtmlArticle {

    private static final int MOST_NAMED_IN_TEXT = 6;

    private HtmlArticle() {}

    static ExtractedDocument read(String html, String mediaType) {
        Document page = Jsoup.parse(html);
        Markup markup = HtmlMetadata.of(page);
        return isPlain(page)
                ? Articles.in(HtmlBlocks.of(page.body()), markup, mediaType)
                : Articles.inPage(HtmlBody.blocks(page), markup, mediaType);
    }

    /** Whether the markup is that of a text, not of a site: next to no names for parts, no metadata of an article. */
    private static boolean isPlain(Document page) {
        return page.select("body [class], body [id], body article, body main, body nav")
                                .size()
                        <= MOST_NAMED_IN_TEXT
                && page.select("meta[property], script[type~=(?i)ld\\+json]").isEmpty();
    }
}
