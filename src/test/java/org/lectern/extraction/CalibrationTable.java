package org.lectern.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lectern.extraction.words.Text;
import org.lectern.library.Confidence;

/** Counts, by field and band of confidence, how many values there were and how many the truth bears out. */
final class CalibrationTable {

    private static final List<String> FIELDS = List.of("title", "author", "date", "sitename", "url");

    private final Map<String, int[]> counts = new TreeMap<>();

    private CalibrationTable() {}

    /** The table as lines of text; a field the truth does not know of is left out. */
    static String of(JsonNode truth, Map<String, Map<String, Object>> answers) {
        CalibrationTable table = new CalibrationTable();
        answers.forEach((page, answer) -> FIELDS.forEach(field -> table.count(field, truth.path(page), answer)));
        return table.counts.entrySet().stream()
                .map(row -> "%-16s n %4d  right %4d  %.3f"
                        .formatted(
                                row.getKey(),
                                row.getValue()[0],
                                row.getValue()[1],
                                (double) row.getValue()[1] / row.getValue()[0]))
                .collect(Collectors.joining("\n", "calibration\n", "\n"));
    }

    private void count(String field, JsonNode truth, Map<String, Object> answer) {
        boolean known = field.equals("author")
                ? truth.has(field)
                : !text(truth.path(field)).isBlank();
        boolean measured = answer.get("confidence") instanceof Map<?, ?> all && all.get(field) instanceof Double;
        if (!known || !measured || text(truth.path(field)).equals("nan")) {
            return;
        }
        Double confidence = (Double) ((Map<?, ?>) answer.get("confidence")).get(field);
        boolean right = isRight(field, text(truth.path(field)), String.valueOf(answer.get(field)));
        String band = Confidence.of(confidence).id();
        for (String row : List.of(field + " " + band, "all " + band)) {
            int[] count = counts.computeIfAbsent(row, name -> new int[2]);
            count[0]++;
            count[1] += right ? 1 : 0;
        }
    }

    private static boolean isRight(String field, String truth, String answer) {
        return switch (field) {
            case "date" -> truth.equals(answer);
            case "author" -> names(truth).equals(names(answer));
            case "url" -> address(truth).equals(address(answer));
            default -> Text.key(truth).equals(Text.key(answer));
        };
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("; "))
                : value.asText("");
    }

    private static Set<String> names(String value) {
        return Arrays.stream(value.split("[;,/&|\n]|\\s(?:and|und|et|y)\\s"))
                .map(name -> Text.key(name).replaceFirst("^(?:by|von|par|por) ", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String address(String address) {
        return address.toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }
}
