package org.lectern.fetching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page that was fetched; closing it deletes its file, so keep a copy first.
 *
 * @param file the page's bytes, unpacked
 * @param name a file name that fits
 */
public record Fetched(Path file, String name, FetchRecord record) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A fetched page could not be deleted: " + file, e);
        }
    }
}
