package org.lectern.export.bundle.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/**
 * Reads a file of the bundle that has one JSON object on each line (UTF-8), line by line. All properties of the form
 * have to be there, and no others: what an unknown one says would be lost.
 */
public final class JsonLines<T> implements AutoCloseable {

    /** In UTF-16 units; a line holds one passage with a note. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private static final String NO_OBJECT = "This is not one JSON object on one line.";

    /** What a line says, and its number, from 1. */
    public record Line<T>(long number, T said) {}

    private final String file;
    private final BufferedReader in;
    private final ObjectReader reader;
    private final WrongLines wrong;
    private long number;

    public JsonLines(String file, InputStream in, Class<T> form, ObjectMapper json, WrongLines wrong) {
        this.file = file;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.wrong = wrong;
        this.reader = json.readerFor(form)
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    /**
     * The next line; null after the last one.
     *
     * @throws NotTakenIn when it cannot be read
     */
    public @Nullable Line<T> next() {
        try {
            String words = nextWords();
            T said = words == null ? null : reader.readValue(words);
            if (words != null && said == null) {
                throw unreadable("file", NO_OBJECT);
            }
            return said == null ? null : new Line<>(number, said);
        } catch (CharacterCodingException e) {
            throw unreadable("file", "This is not in UTF-8.");
        } catch (UnrecognizedPropertyException e) {
            throw unreadable(
                    property(e),
                    "Lectern does not know this property here, and what it says would be lost. A newer Lectern may have"
                            + " written it.");
        } catch (JsonMappingException e) {
            throw unreadable(
                    property(e),
                    e.getPath().isEmpty() ? NO_OBJECT : "This is missing, or not in the form that Lectern writes.");
        } catch (JsonProcessingException e) {
            throw unreadable("file", NO_OBJECT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line without its line feed, however long the file is; null at its end. */
    private @Nullable String nextWords() throws IOException {
        StringBuilder words = new StringBuilder();
        number++;
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return words.isEmpty() ? null : words.toString();
            }
            if (words.length() == LONGEST) {
                throw unreadable("file", "This line is longer than any that Lectern writes.");
            }
            words.append((char) c);
        }
        return words.toString();
    }

    private static String property(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "file" : path;
    }

    private NotTakenIn unreadable(String column, String detail) {
        return wrong.last(file, number, new Invalid(column, detail));
    }

    /** Says that what this line says cannot be used. */
    public void tell(Line<T> line, Invalid why) {
        wrong.tell(file, line.number(), why);
    }

    /** Says that the line that was read last, or the end of the file, cannot stand here; nothing after it can be used. */
    NotTakenIn wrongHere(Invalid why) {
        return wrong.last(file, number, why);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
