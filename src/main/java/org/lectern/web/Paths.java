package org.lectern.web;

import java.util.regex.Pattern;

/** Tells addresses for programs from addresses for people. */
final class Paths {

    private static final Pattern TEXT_OF_AN_ARTICLE = Pattern.compile("/articles/[^/]+/text(/[^/]*)?");

    private Paths() {}

    static boolean isForPrograms(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.equals("/api")
                || absolute.startsWith("/api/")
                || absolute.equals("/w3c")
                || absolute.startsWith("/w3c/")
                || absolute.equals("/annotations.atom")
                || TEXT_OF_AN_ARTICLE.matcher(absolute).matches();
    }
}
