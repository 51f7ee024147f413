package org.lectern.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Permalinks;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.ForeignParts;
import org.lectern.identity.Member;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.retrieval.MatchingAnnotations;
import org.lectern.taxonomy.Taxonomy;

/** Writes annotations as one AnnotationCollection with a single page (W3C model, section 5), some hundreds at a time. */
@ApplicationScoped
class CollectionFile {

    private final MatchingAnnotations matching;
    private final ForeignParts foreignParts;
    private final WebAnnotations writer;
    private final ObjectMapper json;
    private final Permalinks permalinks;
    private final Taxonomy taxonomy;

    @Inject
    CollectionFile(
            MatchingAnnotations matching,
            ForeignParts foreignParts,
            WebAnnotations writer,
            ObjectMapper json,
            Permalinks permalinks,
            Taxonomy taxonomy) {
        this.matching = matching;
        this.foreignParts = foreignParts;
        this.writer = writer;
        this.json = json;
        this.permalinks = permalinks;
        this.taxonomy = taxonomy;
    }

    /**
     * The file as an answer that is written while it is made.
     *
     * @param path where it was asked for
     * @throws org.lectern.problem.Invalid when a word of the query is in no vocabulary
     */
    Response download(AnnotationQuery query, String path, Member reader) {
        AnnotationFilter filter = query.filter(taxonomy);
        String id = permalinks.base() + query.at(path);
        StreamingOutput stream = out -> write(id, filter, reader, out);
        return Response.ok(stream, Terms.WITH_PROFILE)
                .header("Content-Disposition", "attachment; filename=\"annotations.jsonld\"")
                .build();
    }

    /**
     * @param id the address of this file
     */
    private void write(String id, AnnotationFilter filter, Member reader, OutputStream out) throws IOException {
        try (JsonGenerator file = json.createGenerator(out)) {
            file.writeStartObject();
            file.writeStringField("@context", Terms.CONTEXT);
            file.writeStringField("id", id);
            file.writeStringField("type", "AnnotationCollection");
            file.writeStringField("label", Collection.LABEL);
            file.writeObjectFieldStart("first");
            file.writeStringField("id", id + "#first");
            file.writeStringField("type", "AnnotationPage");
            file.writeNumberField("startIndex", 0);
            file.writeArrayFieldStart("items");
            long[] total = {0};
            matching.forEachFew(filter, reader, few -> total[0] += write(few, file));
            file.writeEndArray();
            file.writeObjectFieldStart("partOf");
            file.writeStringField("id", id);
            file.writeStringField("type", "AnnotationCollection");
            file.writeStringField("label", Collection.LABEL);
            file.writeNumberField("total", total[0]);
            file.writeEndObject();
            file.writeEndObject();
            file.writeStringField("last", id + "#first");
            file.writeNumberField("total", total[0]);
            file.writeEndObject();
        }
    }

    private int write(List<Annotation> few, JsonGenerator file) {
        Map<String, ForeignPart> foreign = foreignParts.ofAll(few);
        try {
            for (Annotation annotation : few) {
                file.writeTree(writer.of(annotation, foreign.get(annotation.id())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return few.size();
    }
}
