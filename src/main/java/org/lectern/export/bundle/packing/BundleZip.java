package org.lectern.export.bundle.packing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lectern.export.bundle.BundleNames;

/** A ZIP file whose last entry lists the SHA-256 of all others. */
final class BundleZip implements AutoCloseable {

    /** What writes one file of the bundle. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();
    private final Set<String> names = new TreeSet<>();

    BundleZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Adds a file; one of this name that is there already is not added again. */
    void add(String name, Content content) throws IOException {
        if (!names.add(name)) {
            return;
        }
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(new Unclosed(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        manifest.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void add(String name, String words) throws IOException {
        add(name, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, Path file) throws IOException {
        add(name, out -> Files.copy(file, out));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.putNextEntry(new ZipEntry(BundleNames.MANIFEST));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
    }

    /** Whoever writes a file may close it; the ZIP stays open. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
