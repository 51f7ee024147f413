package org.lectern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an answer shows of an article with unusual words.
 *
 * @param words whether any of the words are there
 * @param bare the places where words stand with neither the disclaimer nor a way to it
 */
record Shown(boolean words, List<String> bare) {

    static final String DISCLAIMER = "Zephyrine views of its writers alone.";

    private static final String TITLE = "Quorlbridge";
    private static final List<String> WORDS = List.of("quandelweir", "flimmerstone", "umbrelgate");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param ids of the articles, annotations and imports that the words belong to */
    static Shown in(Response answer, String address, List<String> ids) {
        byte[] body = answer.asByteArray();
        boolean zipped = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        String text = zipped ? unpacked(body) : new String(body, StandardCharsets.UTF_8);
        String type = String.valueOf(answer.contentType());
        List<String> bare = new ArrayList<>();
        if (!String.valueOf(answer.header("Link")).contains("#disclaimer>; rel=\"describedby\"")) {
            if (type.contains("html")) {
                inPage(Jsoup.parse(text), ids.stream().anyMatch(address.split("\\?")[0]::contains), ids, bare);
            } else if (type.contains("json")) {
                inJson(parsed(text), false, bare);
            } else if ((quotes(text) || text.contains(TITLE)) && !text.contains(DISCLAIMER)) {
                bare.add(type);
            }
        }
        return new Shown(quotes(text) || text.contains(TITLE), bare);
    }

    private static boolean quotes(String text) {
        return WORDS.stream().anyMatch(text::contains);
    }

    /**
     * On a page about one article or annotation it may be said anywhere; on others within the row of the words. A title
     * alone may be the link to its article. A choice of a list cannot hold a link: what it leads to says it.
     */
    private static void inPage(Document page, boolean aboutOne, List<String> ids, List<String> bare) {
        page.select("title, option, script, [type=hidden]").remove();
        for (Element each : page.body().getAllElements()) {
            Element around = aboutOne ? page.body() : rowOf(each);
            boolean told = quotes(each.ownText())
                    ? saysIt(around)
                    : !each.ownText().contains(TITLE) || saysIt(around) || leadsToOneOf(ids, around);
            if (!told) {
                bare.add(each.cssSelector() + " “" + each.ownText() + "”");
            }
        }
    }

    private static Element rowOf(Element each) {
        Element row = each.closest("li, tr, .cell, section, .note, main");
        return row == null ? each : row;
    }

    private static boolean saysIt(Element around) {
        return around.text().contains(DISCLAIMER)
                || !around.select("a[href$=#disclaimer], a[href^=/review?], a[href^=#col-]")
                        .isEmpty();
    }

    private static boolean leadsToOneOf(List<String> ids, Element around) {
        return around.select("a[href]").stream().anyMatch(a -> ids.stream().anyMatch(a.attr("href")::contains));
    }

    /** A value may be told of by its object or by one around it, but not by its neighbour in a list. */
    private static void inJson(JsonNode node, boolean told, List<String> bare) {
        boolean now = told || saysIt(node);
        if (node.isTextual() && (quotes(node.textValue()) || node.textValue().contains(TITLE)) && !now) {
            bare.add("JSON “" + node.textValue() + "”");
        }
        node.forEach(child -> inJson(child, now, bare));
    }

    private static boolean saysIt(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().contains(DISCLAIMER);
        }
        boolean said = false;
        if (node.isObject()) {
            for (JsonNode each : node) {
                said |= saysIt(each);
            }
        }
        return said;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] zip) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                all.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
