package org.lectern.extraction.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lectern.extraction.Limits;
import org.lectern.extraction.Unpacked;
import org.lectern.extraction.UnreadableFile;

/**
 * Takes the articles out of a ZIP. An archive in it is opened too, one in that is refused; so is everything when a name
 * leads out of the archive or an entry is a link.
 */
public final class ZipArchive {

    private static final Pattern LEADS_OUT =
            Pattern.compile("(?:/|[A-Za-z]:).*|(?:.*/)?\\.\\.(?:/.*)?", Pattern.DOTALL);
    private static final int LONGEST_NAME = 1_000;
    private static final int END_RECORD = 22;
    private static final long DIRECTORY_BYTES_EACH = 600;

    private final Unpacking unpacking;
    private final String name;
    private final Limits limits;

    private ZipArchive(Unpacking unpacking, String name, Limits limits) {
        this.unpacking = unpacking;
        this.name = name;
        this.limits = limits;
    }

    /** Unpacks to files in a folder; throws, with a reason for people, when it is broken or looks like a trap. */
    public static Unpacked unpack(Path zip, String name, Path into, Limits limits) throws UnreadableFile {
        try {
            Unpacking unpacking = new Unpacking(into, name, Files.size(zip), limits);
            new ZipArchive(unpacking, name, limits).open(zip, "", 0);
            return unpacking.result();
        } catch (IOException | IllegalArgumentException e) {
            throw broken(name, e);
        }
    }

    /** Unpacks an archive that was found in another container. */
    public static void unpack(InputStream zip, String name, Unpacking unpacking, Limits limits) throws UnreadableFile {
        try {
            new ZipArchive(unpacking, name, limits).open(unpacking.aside(zip), name + "/", 1);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(name, e);
        }
    }

    private static UnreadableFile broken(String name, Exception e) {
        return new UnreadableFile(
                name + " is a damaged archive. Pack it again, or import the articles in it one by one.", e);
    }

    private void open(Path file, String prefix, int depth) throws IOException, UnreadableFile {
        checkDirectory(file);
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            if (entries.size() > limits.entries()) {
                throw Unpacking.tooMany(name, limits);
            }
            for (ZipArchiveEntry entry : entries) {
                checkName(entry);
            }
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    take(zip, entry, prefix, depth);
                }
            }
        }
    }

    /** Before the directory is read into memory: that it is no larger than that of the entries allowed. */
    private void checkDirectory(Path file) throws IOException, UnreadableFile {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int tail = (int) Math.min(bytes.length(), 0xFFFF + END_RECORD);
            byte[] end = new byte[tail];
            bytes.seek(bytes.length() - tail);
            bytes.readFully(end);
            for (int i = tail - END_RECORD; i >= 0; i--) {
                if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
                    long start = unsigned(end, i + 16);
                    long size = bytes.length() - tail + i - start;
                    if (size > limits.entries() * DIRECTORY_BYTES_EACH) {
                        throw Unpacking.tooMany(name, limits);
                    }
                    return;
                }
            }
        }
        throw new IOException("no directory");
    }

    private static long unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFFL)
                | (bytes[at + 1] & 0xFFL) << 8
                | (bytes[at + 2] & 0xFFL) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }

    private void checkName(ZipArchiveEntry entry) throws UnreadableFile {
        String path = nameOf(entry);
        if (LEADS_OUT.matcher(path).matches() || path.indexOf('\0') >= 0 || path.length() > LONGEST_NAME) {
            throw new UnreadableFile(
                    "A file in %s has a name that leads out of the archive. Nothing was taken from it; unpack it yourself and import the articles."
                            .formatted(name));
        }
        if (entry.isUnixSymlink()) {
            throw new UnreadableFile(
                    "%s holds a link to another file (%s). Nothing was taken from it; pack the articles themselves."
                            .formatted(name, path));
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry, String prefix, int depth) throws IOException, UnreadableFile {
        String path = prefix + nameOf(entry);
        MemberKind kind = MemberKind.of(path);
        if (kind == MemberKind.COMPANION) {
            unpacking.passOver();
        } else if (kind == MemberKind.OTHER) {
            unpacking.leaveOut(path, "not a format that is read");
        } else if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
            unpacking.leaveOut(path, "protected by a password");
        } else if (kind == MemberKind.ARCHIVE && depth > 0) {
            throw new UnreadableFile(
                    "%s holds archives inside archives. Unpack it yourself and import the articles in it."
                            .formatted(name));
        } else {
            try (InputStream in = zip.getInputStream(entry)) {
                if (kind == MemberKind.ARCHIVE) {
                    open(unpacking.aside(in), path + "/", depth + 1);
                } else {
                    unpacking.take(path, in);
                }
            }
        }
    }

    /** Names without the mark for UTF-8 are read as it all the same, else as those of old DOS programs. */
    private static String nameOf(ZipArchiveEntry entry) {
        String name = entry.getName();
        byte[] raw = entry.getRawName();
        boolean misread = name.indexOf('\uFFFD') >= 0 || name.matches(".*%U[0-9A-F]{4}.*");
        boolean known = raw == null || !misread || !Charset.isSupported("IBM437");
        return (known ? name : new String(raw, Charset.forName("IBM437"))).replace('\\', '/');
    }
}
