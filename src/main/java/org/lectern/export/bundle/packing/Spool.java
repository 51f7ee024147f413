package org.lectern.export.bundle.packing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the bundle that grows beside another one and waits on disk for its turn. */
final class Spool implements AutoCloseable {

    private final LineWriter lines;
    private final Path file;
    private final OutputStream out;

    Spool(LineWriter lines) throws IOException {
        this.lines = lines;
        this.file = Files.createTempFile("lectern", ".jsonl");
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void add(Object said) {
        try {
            lines.write(said, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was added. */
    void addTo(BundleZip zip, String name) throws IOException {
        out.flush();
        zip.add(name, file);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(file);
        }
    }
}
