package org.lectern.web;

import java.util.regex.Pattern;

/** Tells addresses for programs from addresses for people. */
final class Paths {

    private static final Pattern TEXT_OF_AN_ARTICLE = Pattern.compile("/articles/[^/]+/text(/[^/]*)?");

    private Paths() {}

    static boolean isForPrograms(String path) {
        String absolute = absolute(path);
        return isUnderApi(absolute)
                || absolute.equals("/w3c")
                || absolute.startsWith("/w3c/")
                || isUnderHypothesis(absolute)
                || absolute.equals("/annotations.atom")
                || TEXT_OF_AN_ARTICLE.matcher(absolute).matches();
    }

    static boolean isUnderApi(String path) {
        String absolute = absolute(path);
        return absolute.equals("/api") || absolute.startsWith("/api/");
    }

    static boolean isUnderHypothesis(String path) {
        return absolute(path).startsWith("/hypothesis/");
    }

    private static String absolute(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
