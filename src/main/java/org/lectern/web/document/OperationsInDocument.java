package org.lectern.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says in the OpenAPI document, once for all operations, how problems are answered, how dates are written, that a token is
 * needed, and that files are.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OperationsInDocument implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";
    private static final Set<String> DATES = Set.of("from", "to");

    /** Nothing, a year, a month or a day that there is in some year. */
    private static final String DATE = "^(\\d{4}(-(0[1-9]|1[0-2]|(0[1-9]|1[0-2])-(0[1-9]|1\\d|2\\d)|(0[13-9]|1[0-2])-30"
            + "|(0[13578]|1[02])-31))?)?$";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getRequestBody() != null) {
            filesAreNeeded(operation.getRequestBody());
        }
        if (operation.getResponses() != null && operation.getResponses().getDefaultValue() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "default",
                            OASFactory.createAPIResponse()
                                    .description("Another problem (RFC 9457), with a detail that says what to do")
                                    .content(ErrorsInDocument.problem()));
        }
        return operation;
    }

    /** Dates of publication are asked for in the precision in which they are known. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.QUERY && DATES.contains(parameter.getName())) {
            parameter.getSchema().setPattern(DATE);
        }
        return parameter;
    }

    /** A form that carries files means nothing without them. */
    private static void filesAreNeeded(RequestBody body) {
        MediaType form = body.getContent() == null ? null : body.getContent().getMediaType("multipart/form-data");
        if (form != null && form.getSchema() != null && form.getSchema().getProperties() != null) {
            Map<String, Schema> fields = form.getSchema().getProperties();
            form.getSchema().setRequired(List.copyOf(fields.keySet()));
            fields.values().stream().filter(field -> field.getItems() != null).forEach(field -> field.setMinItems(1));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token from POST /api/tokens or from a member's own page"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(
                        "What went wrong; more members may tell the field, the present state or the possible steps")
                .addProperty("type", OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .addProperty("title", OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
