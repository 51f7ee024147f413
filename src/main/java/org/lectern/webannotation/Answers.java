package org.lectern.webannotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.lectern.problem.EntityTags;

/** Answers with JSON-LD in the form that the client takes, under the entity tag of exactly these bytes. */
@RequestScoped
class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpHeaders request;

    @Inject
    Answers(HttpHeaders request) {
        this.request = request;
    }

    /** Whether a person's browser asks, which would rather have a page. */
    boolean wantsPage() {
        return MediaType.TEXT_HTML.equals(wanted());
    }

    private String wanted() {
        for (MediaType type : request.getAcceptableMediaTypes()) {
            String plain = type.getType() + "/" + type.getSubtype();
            switch (plain) {
                case MediaType.TEXT_HTML, MediaType.APPLICATION_JSON -> {
                    return plain;
                }
                case Terms.MEDIA_TYPE, "*/*", "application/*" -> {
                    return Terms.MEDIA_TYPE;
                }
                default -> {
                    // the next one may be a form that there is
                }
            }
        }
        throw new NotAcceptableException();
    }

    static byte[] bytes(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An annotation cannot be written", e);
        }
    }

    static String tag(ObjectNode json) {
        return EntityTags.of(bytes(json));
    }

    /** The representation or, when the client has it, that it is unchanged. */
    Response.ResponseBuilder ok(ObjectNode json, String tag) {
        if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag);
        }
        return changed(Response.Status.OK, json, tag);
    }

    Response.ResponseBuilder changed(Response.Status status, ObjectNode json, String tag) {
        String type = MediaType.APPLICATION_JSON.equals(wanted()) ? MediaType.APPLICATION_JSON : Terms.WITH_PROFILE;
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ETAG, tag)
                .entity(bytes(json));
    }
}
