package org.lectern.web;

/** Tells addresses for programs from addresses for people. */
final class Paths {

    private Paths() {}

    static boolean isForPrograms(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.equals("/api") || absolute.startsWith("/api/");
    }
}
