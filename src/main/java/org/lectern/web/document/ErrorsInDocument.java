package org.lectern.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says in the OpenAPI document which problems each operation can answer with: those that follow from its address, method,
 * parameters and body, and those its code tells, all of one form.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ErrorsInDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> say(operation, possible(path, method, operation))));
        }
    }

    private static void say(Operation operation, Map<String, String> problems) {
        APIResponses answers = operation.getResponses();
        problems.forEach((code, description) -> {
            if (!answers.hasAPIResponse(code)) {
                answers.addAPIResponse(code, OASFactory.createAPIResponse().description(description));
            }
        });
        answers.getAPIResponses().forEach((code, answer) -> {
            if (code.startsWith("4") || code.startsWith("5")) {
                asProblem(answer);
            }
        });
    }

    private static void asProblem(APIResponse answer) {
        if (answer.getContent() == null || answer.getContent().getMediaTypes() == null) {
            answer.setContent(problem());
        }
    }

    private static Map<String, String> possible(String path, PathItem.HttpMethod method, Operation operation) {
        Map<String, String> problems = new TreeMap<>();
        boolean one = path.contains("{");
        boolean body = operation.getRequestBody() != null;
        if (method == PathItem.HttpMethod.GET && isJson(operation)) {
            problems.put("304", "As it was under the tag of If-None-Match; nothing is sent");
        }
        problems.put("400", "The address or the body cannot be read");
        problems.put("401", "No token, or one that is not valid");
        problems.put("403", "Not for your role, or not in the scopes of the token");
        if (one) {
            problems.put("404", "There is none that you can see");
        }
        if (operation.getResponses().getAPIResponses().keySet().stream().anyMatch(ErrorsInDocument::hasBody)) {
            problems.put("406", "Not to be had in a media type of Accept");
        }
        if (method != PathItem.HttpMethod.GET && one || has(operation, "Idempotency-Key")) {
            problems.put("409", "Not possible as things stand; the detail says why");
        }
        if (has(operation, "If-Match")) {
            problems.put("412", "It has changed since the version of If-Match");
        }
        if (body) {
            problems.put("413", "The body is larger than is taken");
            problems.put("415", "The body has another media type");
        }
        if (body || operation.getParameters() != null) {
            problems.put("422", "A value cannot be used; field says which");
        }
        return problems;
    }

    private static boolean isJson(Operation operation) {
        APIResponse found = operation.getResponses().getAPIResponse("200");
        return found != null
                && found.getContent() != null
                && found.getContent().getMediaTypes() != null
                && found.getContent().getMediaTypes().containsKey("application/json");
    }

    private static boolean hasBody(String code) {
        return code.startsWith("2") && !code.equals("204");
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(each -> each.getIn() == Parameter.In.HEADER && header.equals(each.getName()));
    }

    static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
