package org.lectern.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lectern.annotation.Permalinks;
import org.lectern.library.Article;

/** What an article is, in the words of schema.org, for the head of its page. */
final class StructuredData {

    private StructuredData() {}

    /** JSON-LD that holds no character by which it could end or leave the element it stands in. */
    static String of(Article article, Permalinks permalinks) {
        return json(article, permalinks)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static ObjectNode json(Article article, Permalinks permalinks) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@context", "https://schema.org").put("@type", "Article");
        json.put("@id", permalinks.toArticle(article)).put("identifier", article.id());
        article.title().ifPresent(value -> json.put("headline", value));
        article.subtitle().ifPresent(value -> json.put("alternativeHeadline", value));
        article.publishedOn().ifPresent(value -> json.put("datePublished", value));
        article.language().ifPresent(value -> json.put("inLanguage", value));
        article.byline().ifPresent(value -> json.putObject("author").put("name", value));
        article.outlet()
                .ifPresent(value ->
                        json.putObject("publisher").put("@type", "Organization").put("name", value));
        article.sourceUrl().ifPresent(value -> json.put("isBasedOn", value));
        article.disclaimer().ifPresent(value -> json.put("usageInfo", value));
        json.put("wordCount", article.text().words());
        return json;
    }
}
