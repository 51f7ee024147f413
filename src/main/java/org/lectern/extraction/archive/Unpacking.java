package org.lectern.extraction.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.extraction.Limits;
import org.lectern.extraction.Member;
import org.lectern.extraction.Unpacked;
import org.lectern.extraction.UnreadableFile;

/** The files taken out of one container so far, each written under a number, and how much that was. */
public final class Unpacking {

    private static final long ALWAYS_ALLOWED = 10L << 20;
    private static final int MOST_NAMED = 20;

    private final Path into;
    private final String container;
    private final Limits limits;
    private final long mostBytes;
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private int companions;
    private long written;

    /**
     * @param into an existing folder
     * @param packed the size of the container in bytes
     */
    public Unpacking(Path into, String container, long packed, Limits limits) {
        this.into = into;
        this.container = container;
        this.limits = limits;
        this.mostBytes = Math.min(limits.unpackedBytes(), Math.max(ALWAYS_ALLOWED, packed * limits.timesPacked()));
    }

    /** Takes a file. */
    public void take(String name, InputStream bytes) throws IOException, UnreadableFile {
        if (members.size() >= limits.entries()) {
            throw tooMany(container, limits);
        }
        members.add(new Member(unused(name), write(bytes)));
    }

    /** A file that is opened in its turn, and is not a member itself. */
    Path aside(InputStream bytes) throws IOException, UnreadableFile {
        return write(bytes);
    }

    private Path write(InputStream bytes) throws IOException, UnreadableFile {
        Path file = Files.createTempFile(into, "member-", ".bin");
        byte[] buffer = new byte[64 << 10];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                written += read;
                if (written > mostBytes) {
                    throw new UnreadableFile(
                            "%s unpacks to more than %s. Unpack it yourself and import the articles in it."
                                    .formatted(container, Limits.inWords(mostBytes)));
                }
                out.write(buffer, 0, read);
            }
        }
        return file;
    }

    private String unused(String name) {
        String unused = name;
        int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
        for (int i = 2; !names.add(unused); i++) {
            unused = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return unused;
    }

    /** Says that a file was not taken, and why. */
    public void leaveOut(String name, String why) {
        if (leftOut.size() < MOST_NAMED) {
            leftOut.add(name + " (" + why + ")");
        }
    }

    /** Counts a file that only belongs to a page or a system. */
    public void passOver() {
        companions++;
    }

    /** What was taken and what was not. */
    public Unpacked result() {
        List<String> said = new ArrayList<>(leftOut);
        if (companions > 0) {
            said.add(
                    companions == 1
                            ? "1 picture, style or system file"
                            : companions + " pictures, styles and system files");
        }
        return new Unpacked(members, said);
    }

    static UnreadableFile tooMany(String container, Limits limits) {
        return new UnreadableFile(
                "%s holds more than %d files. Import it in smaller parts.".formatted(container, limits.entries()));
    }
}
