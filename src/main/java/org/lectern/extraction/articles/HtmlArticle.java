package org.lectern.extraction.articles;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.UnreadableFile;
import org.lectern.extraction.html.HtmlBlocks;
import org.lectern.extraction.html.HtmlBody;
import org.lectern.extraction.html.HtmlMetadata;
import org.lectern.extraction.html.Markup;

/** A saved web page: its metadata and the part of it that is the article. */
public final class HtmlArticle {

    private static final int MOST_NAMED_IN_TEXT = 6;
    private static final int MOST_TAGS = 200_000;
    private static final int MOST_NODES = 150_000;
    private static final int DEEPEST = 400;

    private HtmlArticle() {}

    /** Reads a page that was decoded to text. */
    public static ExtractedDocument read(String html, String mediaType) throws UnreadableFile {
        if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new UnreadableFile(
                    "The page has more than %d tags, far more than any article. Save the article alone and import that."
                            .formatted(MOST_TAGS));
        }
        Document page = Jsoup.parse(html);
        if (isVast(page)) {
            return Articles.in(HtmlBlocks.of(page.body()), Markup.NONE, mediaType);
        }
        Markup markup = HtmlMetadata.of(page);
        return isPlain(page)
                ? Articles.in(HtmlBlocks.of(page.body()), markup, mediaType)
                : Articles.inPage(HtmlBody.blocks(page, HtmlMetadata.declaredBody(page)), markup, mediaType);
    }

    /** Far more elements, or deeper ones, than any page of an article: such a page is only read, not weighed. */
    private static boolean isVast(Document page) {
        int[] counted = {0, 0};
        page.traverse((node, depth) -> {
            counted[0]++;
            counted[1] = Math.max(counted[1], depth);
        });
        return counted[0] > MOST_NODES || counted[1] > DEEPEST;
    }

    /** Whether the markup is that of a text, not of a site: next to no names for parts, no metadata of an article. */
    private static boolean isPlain(Document page) {
        return page.select("body [class], body [id], body article, body main, body nav")
                                .size()
                        <= MOST_NAMED_IN_TEXT
                && page.select("meta[property], script[type~=(?i)ld\\+json]").isEmpty();
    }
}
