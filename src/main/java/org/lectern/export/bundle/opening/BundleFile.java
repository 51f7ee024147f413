package org.lectern.export.bundle.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.BundleNames;
import org.lectern.problem.Invalid;

/** A bundle that is read: only files that its manifest lists, with the bytes that it lists. */
public final class BundleFile implements AutoCloseable {

    private static final long LARGEST_TEXT = 64L * 1024 * 1024;
    private static final long LARGEST_ORIGINAL = 4L * 1024 * 1024 * 1024;
    private static final long LARGEST_FILE = 64L * 1024 * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    /**
     * @throws Invalid when it is no bundle, or a file in it is not what its manifest says
     */
    public BundleFile(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new Invalid("file", "The ZIP file is damaged or not complete. Fetch it again.");
        }
        for (String line : text(BundleNames.MANIFEST).lines().toList()) {
            String[] parts = line.split(" +", 2);
            if (parts.length == 2) {
                hashes.put(parts[1], parts[0]);
            }
        }
        for (Map.Entry<String, String> each : hashes.entrySet()) {
            requireHash(each.getKey(), each.getValue());
        }
    }

    private void requireHash(String name, String expected) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(open(name, LARGEST_FILE), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new Invalid("file", "“" + name + "” in the bundle is not what its manifest says: it was changed.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private InputStream open(String name, long atMost) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Invalid("file", "The bundle lacks “" + name + "”.");
        }
        if (entry.getSize() > atMost) {
            throw new Invalid("file", "“" + name + "” in the bundle is too large.");
        }
        return zip.getInputStream(entry);
    }

    public String text(String name) {
        try (InputStream in = open(name, LARGEST_TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Invalid("file", "“" + name + "” in the bundle cannot be read.");
        }
    }

    public InputStream csv() throws IOException {
        return open(BundleNames.CSV, LARGEST_FILE);
    }

    /**
     * Whether it has a file of this name; bundles of earlier versions have fewer.
     *
     * @throws Invalid when the file is there and the manifest does not list it
     */
    public boolean has(String name) {
        if (!hashes.containsKey(name) && zip.getEntry(name) != null) {
            throw new Invalid("file", "“" + name + "” is in the bundle and not in its manifest: it was changed.");
        }
        return hashes.containsKey(name);
    }

    /** A file of JSON lines. */
    public <T> JsonLines<T> lines(String name, Class<T> form, ObjectMapper json, WrongLines wrong) throws IOException {
        return new JsonLines<>(name, open(name, LARGEST_FILE), form, json, wrong);
    }

    /** The names of files that begin like this, in the order of the manifest. */
    public List<String> names(String beginning) {
        return hashes.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    /**
     * @throws Invalid when what is said of one cannot be read
     */
    public List<ArticleEntry> articles(ObjectMapper json) {
        List<String> names = hashes.keySet().stream()
                .filter(name -> name.matches(BundleNames.ANY_ARTICLE))
                .toList();
        List<ArticleEntry> found = new ArrayList<>();
        for (String name : names) {
            found.add(article(name, json));
        }
        return found;
    }

    private ArticleEntry article(String name, ObjectMapper json) {
        ArticleEntry entry;
        try {
            entry = json.readValue(text(name), ArticleEntry.class);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Invalid(
                    "file", "“" + name + "” in the bundle, line " + line + ", is not in the form that Lectern writes.");
        }
        if (entry == null || !entry.hasAllParts()) {
            throw new Invalid("file", "“" + name + "” in the bundle lacks a part that Lectern writes.");
        }
        if (!name.equals(BundleNames.article(entry.id()))) {
            throw new Invalid("file", "“" + name + "” in the bundle is of another article: “" + entry.id() + "”.");
        }
        return entry;
    }

    /** A copy of a file in it, to be deleted by the caller. */
    public Path copyOf(String name) throws IOException {
        Path copy = Files.createTempFile("lectern", ".original");
        try (InputStream in = open(name, LARGEST_ORIGINAL)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
