package org.lectern.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON that a program may send or leave out. A request without a body comes with any content type or none. */
@ApplicationScoped
public class OptionalBody {

    private final ObjectMapper json;

    @Inject
    OptionalBody(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param advice what to send instead
     * @return nothing when there is no body, or it says null
     * @throws Malformed when there is one that cannot be read as this type
     */
    public <T> Optional<T> read(@Nullable String body, Class<T> type, String advice) {
        if (body == null || body.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JsonProcessingException e) {
            throw new Malformed(advice);
        }
    }
}
