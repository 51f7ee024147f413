package org.lectern.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the OpenAPI document which members of a record may be null and which are always there: those are the ones the
 * code calls {@code @Nullable}, and the rest.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RecordsInDocument implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private static final String INT = "int32";

    private final IndexView code;

    public RecordsInDocument(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (ClassInfo each : code.getKnownClasses()) {
            Schema schema = schemas.get(each.simpleName());
            if (schema != null && describes(schema, each)) {
                each.recordComponents().forEach(component -> say(schema, component));
            }
        }
    }

    /** Records of other rooms may have the same name. */
    private static boolean describes(Schema schema, ClassInfo type) {
        if (!type.isRecord() || schema.getProperties() == null) {
            return false;
        }
        Set<String> components =
                type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
        return components.equals(schema.getProperties().keySet());
    }

    private static void say(Schema schema, RecordComponentInfo component) {
        String name = component.name();
        Schema property = Objects.requireNonNull(schema.getProperties().get(name));
        limit(property);
        boolean nullable = component.type().hasAnnotation(NULLABLE);
        boolean required = schema.getRequired() != null && schema.getRequired().contains(name);
        if (!nullable && !required) {
            schema.addRequired(name);
        } else if (nullable && !required) {
            schema.addProperty(name, orNull(property));
        }
    }

    /** What a whole number of 32 bits can be, for those to whom the format says nothing. */
    private static void limit(Schema property) {
        if (INT.equals(property.getFormat())) {
            property.setMaximum(BigDecimal.valueOf(Integer.MAX_VALUE));
            if (property.getMinimum() == null) {
                property.setMinimum(BigDecimal.valueOf(Integer.MIN_VALUE));
            }
        }
    }

    /** Said once, however often the document is made. */
    private static Schema orNull(Schema property) {
        List<Schema.SchemaType> types = property.getType();
        boolean said = property.getAnyOf() != null || types != null && types.contains(Schema.SchemaType.NULL);
        if (said) {
            return property;
        }
        if (types == null || types.isEmpty() || property.getEnumeration() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(property, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
        }
        return property.addType(Schema.SchemaType.NULL);
    }
}
