package org.lectern.parsing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.ReadingProgress;

/** What the server and a reading process say to each other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Message.Task.class, name = "task"),
    @JsonSubTypes.Type(value = Message.Step.class, name = "step"),
    @JsonSubTypes.Type(value = Message.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Message.Unreadable.class, name = "unreadable"),
    @JsonSubTypes.Type(value = Message.Failed.class, name = "failed")
})
sealed interface Message {

    /** The process has started and waits. */
    record Ready() implements Message {}

    /** The server asks for this file to be read. */
    record Task(String file, String fileName) implements Message {}

    /** So far the process has come. */
    record Step(ReadingProgress progress) implements Message {}

    /** The file is read. */
    record Done(ExtractedDocument document) implements Message {}

    /** The file gives no article, for a reason that people understand. */
    record Unreadable(String reason) implements Message {}

    /** The reader has a fault; the details are for the log. */
    record Failed(String details) implements Message {}

    default void writeTo(OutputStream pipe) throws IOException {
        Frames.write(pipe, Json.MAPPER.writeValueAsBytes(this));
    }

    /** Waits for the next message. */
    static Message readFrom(InputStream pipe) throws IOException {
        return Json.MAPPER.readValue(Frames.read(pipe), Message.class);
    }

    /** The plain records of a document are their own form; what they compute beside their fields is not read back. */
    final class Json {
        static final ObjectMapper MAPPER =
                new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        static {
            MAPPER.getFactory()
                    .setStreamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(100_000_000)
                            .build());
        }

        private Json() {}
    }
}
