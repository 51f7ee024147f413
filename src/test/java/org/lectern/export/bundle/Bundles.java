package org.lectern.export.bundle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.Articles;

/** Bundles and CSVs for tests: fetched, taken apart, changed, sealed again and sent. */
final class Bundles {

    private Bundles() {}

    static byte[] export(Member reader, Article article, String file) {
        return Fixtures.api(reader)
                .accept("*/*")
                .get("/api/export/" + file + "?article=" + article.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static ValidatableResponse send(Member member, String name, byte[] file, String query) {
        return Fixtures.api(member)
                .contentType("multipart/form-data")
                .multiPart("file", name, file)
                .post("/api/bundles" + query)
                .then();
    }

    /** By name, as words, without the manifest. */
    static Map<String, String> words(byte[] zip) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        files(zip).forEach((name, bytes) -> words.put(name, new String(bytes, StandardCharsets.UTF_8)));
        words.remove("manifest-sha256.txt");
        return words;
    }

    static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A bundle of these files with a manifest that fits them. */
    static byte[] sealed(Map<String, String> words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder manifest = new StringBuilder();
        words.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.put(name, bytes);
            manifest.append(sha256(bytes)).append("  ").append(name).append('\n');
        });
        files.put("manifest-sha256.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the library one that never had these articles. */
    static void forget(Article... some) {
        QuarkusTransaction.requiringNew().run(() -> List.of(some).forEach(article -> {
            Articles articles = CDI.current().select(Articles.class).get();
            Article here = articles.findById(article.id());
            CDI.current().select(Annotations.class).get().forget(here);
            articles.forget(here);
        }));
    }
}
