package org.lectern.export.bundle.opening;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/** The lines of a file that follow the rows of the CSV in their order: none, one or several for each. */
public final class LinesBeside<T> implements AutoCloseable {

    private final @Nullable JsonLines<T> lines;
    private final Function<T, String> annotation;
    private JsonLines.@Nullable Line<T> next;

    private LinesBeside(@Nullable JsonLines<T> lines, Function<T, String> annotation) {
        this.lines = lines;
        this.annotation = annotation;
        this.next = lines == null ? null : lines.next();
    }

    /** No file, and no lines. */
    public static <T> LinesBeside<T> none() {
        return new LinesBeside<>(null, said -> "");
    }

    /**
     * Those of a file of the bundle; none where it has no such file.
     *
     * @param annotation the id that a line names
     */
    public static <T> LinesBeside<T> of(
            BundleFile bundle,
            String file,
            Class<T> form,
            Function<T, String> annotation,
            ObjectMapper json,
            WrongLines wrong)
            throws IOException {
        return bundle.has(file) ? new LinesBeside<>(bundle.lines(file, form, json, wrong), annotation) : none();
    }

    /** The next lines, as far as they name this annotation. */
    public List<JsonLines.Line<T>> of(String id) {
        List<JsonLines.Line<T>> found = new ArrayList<>();
        while (lines != null && next != null && id.equals(annotation.apply(next.said()))) {
            found.add(next);
            next = lines.next();
        }
        return found;
    }

    /**
     * The same, where no row may be without.
     *
     * @throws NotTakenIn when the file is there and has none
     */
    public List<JsonLines.Line<T>> requireOf(String id) {
        List<JsonLines.Line<T>> found = of(id);
        if (lines != null && found.isEmpty()) {
            throw lines.wrongHere(new Invalid(
                    "annotation",
                    "Here, in the order of the rows of the CSV, the lines of the annotation “" + id
                            + "” should begin."));
        }
        return found;
    }

    /** Says that what a line says cannot be used. */
    public void tell(JsonLines.Line<T> line, Invalid why) {
        if (lines != null) {
            lines.tell(line, why);
        }
    }

    /**
     * To be called when no row is left.
     *
     * @throws NotTakenIn when a line is left
     */
    public void requireEnd() {
        if (lines != null && next != null) {
            throw lines.wrongHere(new Invalid(
                    "annotation",
                    "Here, in the order of the rows of the CSV, no row has the annotation “"
                            + annotation.apply(next.said()) + "”."));
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
