package org.lectern.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things as the JSON that programs get, and the tags by which a program says which state it has seen: the tag of the bytes
 * it got, which cover what the thing's own version does not, or the bare version.
 */
@ApplicationScoped
public class Representations {

    /** The bytes that go out, and their entity tag. */
    public record Representation(byte[] json, String tag) {}

    private final ObjectMapper json;

    @Inject
    Representations(ObjectMapper json) {
        this.json = json;
    }

    /** Without a version of its own: the tag is that of the bytes alone. */
    public Representation of(Object thing) {
        byte[] bytes = bytes(thing);
        return new Representation(bytes, EntityTags.of(bytes));
    }

    public Representation of(int version, Object thing) {
        byte[] bytes = bytes(thing);
        return new Representation(bytes, EntityTags.of(version, bytes));
    }

    /**
     * @param ifMatch the header, or null when the request has none
     * @param thing what the sender would get now
     * @throws Stale when it names neither this version nor the tag of what the sender would get now
     */
    public void require(@Nullable String ifMatch, int version, Supplier<Object> thing) {
        String bare = EntityTags.of(version);
        EntityTags.require(
                ifMatch,
                tag -> tag.equals(bare) || tag.equals(of(version, thing.get()).tag()));
    }

    private byte[] bytes(Object thing) {
        try {
            return json.writeValueAsBytes(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What programs get can be written as JSON", e);
        }
    }
}
