package org.lectern.export.citation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Citations as CSL-JSON, the data of the Citation Style Language 1.0.2. */
final class CslJson {

    private CslJson() {}

    static String of(List<Citation> citations) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        citations.forEach(each -> all.add(item(each)));
        return all.toPrettyString() + "\n";
    }

    private static ObjectNode item(Citation citation) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", citation.id());
        item.put("type", "article-newspaper");
        citation.title().ifPresent(value -> item.put("title", value));
        citation.outlet().ifPresent(value -> item.put("container-title", value));
        if (!citation.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            citation.authors().forEach(name -> authors.addObject().put("literal", name));
        }
        if (!citation.date().isEmpty()) {
            ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
            citation.date().forEach(parts::add);
        }
        item.put("URL", citation.link());
        citation.language().ifPresent(value -> item.put("language", value));
        citation.note().ifPresent(value -> item.put("note", Citation.oneLine(value)));
        item.put("source", "Lectern");
        item.put("archive_location", citation.permalink());
        return item;
    }
}
