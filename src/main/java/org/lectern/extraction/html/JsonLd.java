package org.lectern.extraction.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.extraction.words.Text;

/** The description of its article that a page carries as JSON-LD (schema.org): the first object of an article's type. */
final class JsonLd {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report|Review|Column|Recipe)$");
    private static final Pattern PAGE =
            Pattern.compile("(?:WebPage|ItemPage|CreativeWork|VideoObject|QAPage|MedicalWebPage)$");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> named = new ArrayList<>();

    private JsonLd() {}

    static JsonLd in(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            String json = script.data()
                    .replaceAll("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)\\s*;?\\s*$", "")
                    .strip();
            try {
                found.collect(LENIENT.readTree(json), 0);
            } catch (JsonProcessingException broken) {
                // a page may carry anything here: what cannot be read says nothing
                continue;
            }
        }
        return found;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth));
        } else if (node.isObject()) {
            sort(node);
            node.path("@graph").forEach(child -> collect(child, depth + 1));
            if (node.has("mainEntity")) {
                collect(node.get("mainEntity"), depth + 1);
            }
            if (node.has("mainEntityOfPage") && node.get("mainEntityOfPage").isObject()) {
                collect(node.get("mainEntityOfPage"), depth + 1);
            }
        }
    }

    private void sort(JsonNode node) {
        String type = node.path("@type").isArray()
                ? node.path("@type").path(0).asText()
                : node.path("@type").asText();
        if (ARTICLE.matcher(type).matches()) {
            articles.add(node);
        } else if (PAGE.matcher(type).find()) {
            pages.add(node);
        }
        if (node.has("@id") && node.has("name")) {
            named.add(node);
        }
    }

    /** The text of a field of the article, or of the page when the article lacks it. */
    Optional<String> text(String field) {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                String text = plain(node.path(field));
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** The text of the article itself, with its line ends; empty where the page does not repeat it. */
    String body() {
        return articles.stream()
                .map(node -> node.path("articleBody").asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> Parser.unescapeEntities(text, false))
                .orElse("");
    }

    /** An address in a field of the article or the page, given as it is or as the id of an object. */
    Optional<String> address(String field) {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                JsonNode value = node.path(field);
                String text = plain(value.isObject() ? value.path(value.has("url") ? "url" : "@id") : value);
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** The names in a field of the article whose values are people or organisations; those of a type other than given are left out. */
    List<String> names(String field, String type) {
        for (JsonNode node : articles) {
            List<String> names = new ArrayList<>();
            addNames(node.path(field), type, names);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void addNames(JsonNode node, String type, List<String> names) {
        if (node.isArray()) {
            node.forEach(child -> addNames(child, type, names));
        } else if (node.isTextual()) {
            names.add(plain(node));
        } else if (node.isObject() && !node.has("name") && node.has("@id")) {
            named.stream()
                    .filter(other -> other.get("@id").equals(node.get("@id")))
                    .limit(1)
                    .forEach(other -> addNames(other, type, names));
        } else if (node.isObject() && (node.path("@type").asText(type).contains(type))) {
            addNames(node.path("name"), type, names);
        }
    }

    private static String plain(JsonNode node) {
        String text = node.isTextual() ? node.asText() : node.path("@value").asText("");
        return Text.plain(Parser.unescapeEntities(Parser.unescapeEntities(text, false), false));
    }
}
