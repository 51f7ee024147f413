package org.lectern.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The imported files as they came, kept under their SHA-256 in {@code <data>/originals}. A file is on disk before a row
 * speaks of it.
 */
@ApplicationScoped
public class Originals {

    /** A kept file: its SHA-256 in lower-case hexadecimal and its size in bytes. */
    public record Kept(String sha256, long size) {}

    private static final String HALF = "incoming-";

    private final Path folder;

    @Inject
    Originals(@ConfigProperty(name = "lectern.data") String data) {
        this.folder = Path.of(data).toAbsolutePath().normalize().resolve("originals");
    }

    /** Keeps a copy; the same bytes are kept once. */
    public Kept keep(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, HALF, ".part");
            try {
                MessageDigest digest = sha256();
                long size = Files.copy(new DigestInputStream(in, digest), half, StandardCopyOption.REPLACE_EXISTING);
                String sha256 = HexFormat.of().formatHex(digest.digest());
                settle(half, pathOf(sha256), sha256);
                return new Kept(sha256, size);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept in " + folder, e);
        }
    }

    /** Moves the copy to its place; a file there whose bytes have changed on disk gives way to it. */
    private void settle(Path half, Path place, String sha256) throws IOException {
        if (Files.isRegularFile(place) && hash(place).equals(sha256)) {
            return;
        }
        Files.createDirectories(place.getParent());
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        for (Path each : List.of(place.getParent(), folder)) {
            forceFolder(each);
        }
    }

    /** Makes a new name in a folder last, where the system has a way to. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems do not open folders; there the name lasts as the file system pleases
        }
    }

    /** Deletes copies that a stop caught half-way. To be called before the first file is kept. */
    public void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, HALF + "*.part")) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The originals cannot be tidied in " + folder, e);
        }
    }

    /** All files that lie there, for those who check them; copies under way left out. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith(HALF))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The originals cannot be listed in " + folder, e);
        }
    }

    public Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Deletes a kept file that no row needs. */
    public void remove(String sha256) {
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

    /** The SHA-256 of bytes, in lower-case hexadecimal. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
