package org.lectern.extraction;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page: its metadata and the part of it that is the article. */
final class HtmlArticle {

    private HtmlArticle() {}

    static ExtractedDocument read(String html, String mediaType) {
        Document page = Jsoup.parse(html);
        return Articles.in(HtmlBlocks.of(page.body()), Markup.NONE, mediaType);
    }
}
