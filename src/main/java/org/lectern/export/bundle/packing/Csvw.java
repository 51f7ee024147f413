package org.lectern.export.bundle.packing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.lectern.export.AnnotationRow;

/** Describes the columns of the CSV for programs (W3C, Metadata Vocabulary for Tabular Data, 17 December 2015). */
final class Csvw {

    private static final Set<String> MOMENTS = Set.of("created_at", "updated_at", "reviewed_at");
    private static final Set<String> NUMBERS = Set.of("start", "end", "article_revision");
    private static final Set<String> ADDRESSES = Set.of("article_url", "permalink");

    private Csvw() {}

    static String describe(String file) {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        table.put("@context", "http://www.w3.org/ns/csvw");
        table.put("url", file);
        ObjectNode dialect = table.putObject("dialect");
        dialect.put("encoding", "utf-8").put("header", true).put("delimiter", ",");
        dialect.put("quoteChar", "\"").put("doubleQuote", true);
        dialect.putArray("lineTerminators").add("\r\n");
        ObjectNode schema = table.putObject("tableSchema");
        schema.put("primaryKey", "annotation_id");
        ArrayNode columns = schema.putArray("columns");
        AnnotationRow.COLUMNS.forEach(name -> column(columns.addObject(), name));
        return table.toPrettyString() + "\n";
    }

    private static void column(ObjectNode column, String name) {
        column.put("name", name).put("titles", name);
        if (NUMBERS.contains(name)) {
            column.putObject("datatype").put("base", "integer").put("minimum", 0);
        } else if (name.equals("published_on")) {
            column.putObject("datatype").put("base", "string").put("format", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
        } else if (MOMENTS.contains(name)) {
            column.put("datatype", "dateTime");
        } else {
            column.put("datatype", ADDRESSES.contains(name) ? "anyURI" : "string");
        }
        if (name.equals("topics")) {
            column.put("separator", "|");
        }
    }
}
