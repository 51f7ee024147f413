package org.lectern.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers a request that could not even be read, in words for its sender: where it breaks, not what broke in here. */
class UnreadableMapper {

    static final String TITLE = "The request cannot be read";

    private static final String GENERAL = "Check the form of what was sent.";

    /** The parts of the framework that read bodies and the headers that describe them. */
    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler",
            "org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler",
            "org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate");

    private final ProblemAnswer answer;

    @Inject
    UnreadableMapper(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ServerExceptionMapper
    Response map(MismatchedInputException mismatched) {
        return answer.of(400, TITLE, words(mismatched));
    }

    @ServerExceptionMapper
    Response map(JsonProcessingException broken) {
        return answer.of(400, TITLE, words(broken));
    }

    /** Whether it happened while the request was read: then what was sent is at fault. */
    static boolean happenedWhileReading(Throwable failure) {
        return Stream.of(failure.getStackTrace()).anyMatch(frame -> READERS.contains(frame.getClassName()));
    }

    static String words(@Nullable Throwable cause) {
        if (cause instanceof MismatchedInputException mismatched
                && !mismatched.getPath().isEmpty()) {
            return "“" + field(mismatched) + "” has a form that is not expected there.";
        }
        if (cause instanceof JsonProcessingException broken && broken.getLocation() != null) {
            JsonLocation at = broken.getLocation();
            return "The JSON cannot be used from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on.";
        }
        return GENERAL;
    }

    private static String field(MismatchedInputException mismatched) {
        return mismatched.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
