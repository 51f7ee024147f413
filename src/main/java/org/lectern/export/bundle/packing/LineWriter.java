package org.lectern.export.bundle.packing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes records as JSON, each on a line of its own, in UTF-8. */
@ApplicationScoped
class LineWriter {

    private final ObjectMapper json;

    @Inject
    LineWriter(ObjectMapper json) {
        this.json = json;
    }

    void write(Object said, OutputStream out) throws IOException {
        // written as bytes, Jackson would escape what is beyond the basic plane
        out.write(json.writeValueAsString(said).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    void write(Iterable<?> all, OutputStream out) throws IOException {
        for (Object said : all) {
            write(said, out);
        }
    }
}
