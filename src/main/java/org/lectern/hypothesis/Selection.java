package org.lectern.hypothesis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.lectern.anchoring.QuoteNotPlaced;
import org.lectern.anchoring.TextAnchor;
import org.lectern.library.ArticleText;
import org.lectern.problem.Invalid;

/**
 * A passage as a client selected it on a page. The page is the source's own, with menus and advertisements around the
 * article, so its positions say nothing about the text that is kept here: the words decide, and those around them.
 */
record Selection(String quote, String prefix, String suffix) {

    /**
     * @param target of an annotation
     * @throws Invalid when it has no words
     */
    static Selection of(JsonNode target) {
        return StreamSupport.stream(target.path("selector").spliterator(), false)
                .filter(each -> each.path("type").asText().equals("TextQuoteSelector"))
                .findFirst()
                .map(each -> new Selection(text(each, "exact"), text(each, "prefix"), text(each, "suffix")))
                .filter(each -> !each.quote().isBlank())
                .orElseThrow(() -> new Invalid(
                        "target", "Select words of the article: a note on a whole page has no place here."));
    }

    private static String text(JsonNode selector, String field) {
        JsonNode value = selector.path(field);
        if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
            throw new Invalid(field, "“" + field + "” is a text.");
        }
        return value.asText("");
    }

    /** Whether these are the words that the passage has already. */
    boolean isAt(TextAnchor anchor) {
        return anchor.quote().equals(quote);
    }

    /**
     * Where it stands in an article's text.
     *
     * @throws QuoteNotPlaced when the words are absent, or cannot be told from their like
     */
    TextAnchor in(ArticleText text) {
        return TextAnchor.selectedElsewhere(text, quote, prefix, suffix);
    }
}
