package org.lectern.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The imported files as they came, kept under their SHA-256 in {@code <data>/originals}. A file is on disk before a row
 * speaks of it.
 */
@ApplicationScoped
public class Originals {

    /** A kept file: its SHA-256 in lower-case hexadecimal and its size in bytes. */
    public record Kept(String sha256, long size) {}

    private final Path folder;

    @Inject
    Originals(@ConfigProperty(name = "lectern.data") String data) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("originals");
    }

    /** Keeps a copy; the same bytes are kept once. */
    public Kept keep(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "incoming-", ".part");
            try {
                MessageDigest digest = sha256();
                long size = Files.copy(new DigestInputStream(in, digest), half, StandardCopyOption.REPLACE_EXISTING);
                String sha256 = HexFormat.of().formatHex(digest.digest());
                settle(half, pathOf(sha256));
                return new Kept(sha256, size);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept in " + folder, e);
        }
    }

    private static void settle(Path half, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // another import of the same bytes was faster
        }
    }

    public Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    void remove(String sha256) {
        try {
            Files.deleteIfExists(pathOf(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("The original could not be removed: " + pathOf(sha256), e);
        }
    }

    /** The SHA-256 of a file's bytes as they are now. */
    public static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
