package org.lectern.vocabulary;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Says in the OpenAPI document, each time it is asked for, which topics and stances the vocabulary in force has. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class VocabularyInDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Taxonomy taxonomy = CDI.current().select(Taxonomy.class).get();
        Map<String, List<Object>> words = Map.of(
                "topic",
                List.copyOf(taxonomy.topics().stream().map(Topic::id).toList()),
                "stance",
                List.copyOf(taxonomy.stances().stream().map(Stance::id).toList()));
        document.getPaths().getPathItems().values().stream()
                .flatMap(VocabularyInDocument::queries)
                .filter(query -> words.containsKey(query.getName()))
                .forEach(query -> query.getSchema().getItems().setEnumeration(words.get(query.getName())));
    }

    private static Stream<Parameter> queries(PathItem item) {
        return item.getOperations().values().stream()
                .flatMap(operation ->
                        operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream())
                .filter(each -> each.getIn() == Parameter.In.QUERY);
    }
}
