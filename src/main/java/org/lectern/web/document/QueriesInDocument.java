package org.lectern.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the OpenAPI document which words a query may have where there are only some, and leaves out those that mean
 * something on a page alone.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class QueriesInDocument implements OASFilter {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final String ANY_BUT_NUL = "^[^\\u0000]*$";

    private static final List<String> ANNOTATION_STATES =
            List.of("draft", "submitted", "accepted", "rejected", "changes-requested");

    /** By the beginning of the path and the name. */
    private static final Map<String, Map<String, List<String>>> WORDS = Map.of(
            "/api/articles", Map.of("state", List.of("draft", "published", "merged")),
            "/api/annotations", Map.of("state", ANNOTATION_STATES),
            "/api/coverage", Map.of("state", List.of("accepted", "all"), "by", List.of("outlet", "month")),
            "/api/citations", Map.of("state", ANNOTATION_STATES),
            "/api/export", Map.of("state", ANNOTATION_STATES, "guard", List.of("none")),
            "/api/bundles", Map.of("guard", List.of("none")));

    private static final Map<String, List<String>> WITHOUT_MEANING = Map.of(
            "/api/articles", List.of("drafts", "copies"),
            "/api/coverage", List.of("page"),
            "/api/citations", List.of("guard"),
            "/api/export/bundle.zip", List.of("guard"),
            "/api/export/project.qdpx", List.of("guard"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations().values().forEach(operation -> say(path, operation)));
        }
    }

    private static void say(String path, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        List<String> without = WITHOUT_MEANING.getOrDefault(path, List.of());
        List<Parameter> meant = new ArrayList<>(operation.getParameters());
        meant.removeIf(each -> each.getIn() == Parameter.In.QUERY && without.contains(each.getName()));
        operation.setParameters(meant);
        meant.stream().filter(each -> each.getIn() == Parameter.In.QUERY).forEach(each -> say(path, each));
        meant.stream().filter(each -> each.getIn() == Parameter.In.PATH).forEach(each -> limit(each.getSchema()));
    }

    private static void say(String path, Parameter query) {
        Schema schema = query.getSchema();
        words(path, query.getName())
                .ifPresent(words ->
                        Optional.ofNullable(schema.getItems()).orElse(schema).setEnumeration(List.copyOf(words)));
        if (query.getName().equals("page") && schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ONE);
        }
        limit(schema);
    }

    /** An address holds whole numbers of 32 bits, and words of any characters but NUL. */
    private static void limit(Schema schema) {
        if (schema.getItems() != null) {
            limit(schema.getItems());
        } else if (isA(Schema.SchemaType.INTEGER, schema)) {
            schema.setMaximum(LARGEST);
        } else if (isA(Schema.SchemaType.STRING, schema)
                && schema.getEnumeration() == null
                && schema.getPattern() == null) {
            schema.setPattern(ANY_BUT_NUL);
        }
    }

    private static boolean isA(Schema.SchemaType type, Schema schema) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static Optional<List<String>> words(String path, String name) {
        return WORDS.entrySet().stream()
                .filter(each -> path.startsWith(each.getKey()))
                .flatMap(each -> Optional.ofNullable(each.getValue().get(name)).stream())
                .findFirst();
    }
}
