package org.lectern.export.bundle;

/** What the files of a bundle are called. */
public final class BundleNames {

    /** The SHA-256 of every other file. */
    public static final String MANIFEST = "manifest-sha256.txt";

    public static final String CSV = "annotations.csv";

    /** Every step of the annotations, in the order of their rows. */
    public static final String HISTORY = "history.jsonl";

    /** What clients of the Web Annotation protocol sent with annotations, in the order of their rows. */
    public static final String CLIENTS = "web-annotation.jsonl";

    /** The form of the name of the file that tells what is known of an article. */
    public static final String ANY_ARTICLE = "articles/[^/]+/article\\.json";

    private BundleNames() {}

    /** What is known of an article. */
    public static String article(String id) {
        return "articles/" + id + "/article.json";
    }

    /** One of its texts, by the number of the revision. */
    public static String text(String id, int revision) {
        return "articles/" + id + "/text-" + revision + ".txt";
    }

    /** The values that its fields have and had. */
    public static String provenance(String id) {
        return "articles/" + id + "/provenance.jsonl";
    }

    /** What other sources of its file say; only of articles where some do. */
    public static String alternatives(String id) {
        return "articles/" + id + "/alternatives.jsonl";
    }
}
