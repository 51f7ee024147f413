package org.lectern.parsing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a reading process is started: the same Java, the same classes, its limits, and nothing of this environment. */
record ParserCommand(String mainClass, String classPath, long megabytes, Path temporary) {

    /** Written beside the classes by the build: in development and tests the jars lie all over. */
    private static final String CLASS_PATH_FILE = "parsing-class-path.txt";

    private static final Path NICE = Path.of("/usr/bin/nice");

    static ParserCommand of(ParserLimits limits, Path temporary) {
        return new ParserCommand(ParserMain.class.getName(), ownClassPath(), limits.megabytes(), temporary);
    }

    Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words(folder)).directory(folder.toFile());
        builder.environment().clear();
        // names of files are UTF-8, also where the server was started without a locale
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private List<String> words(Path folder) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            // readers of the pages come first
            words.addAll(List.of(NICE.toString(), "-n", "5"));
        }
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet="));
        words.addAll(TemporaryFiles.flags(folder));
        words.addAll(List.of("-cp", classPath, mainClass));
        return words;
    }

    /** The class path of this very program: packaged as jars in known folders, else as the build wrote it down. */
    static String ownClassPath() {
        Path own = whereClassesAre();
        if (own == null) {
            return System.getProperty("java.class.path");
        }
        Path listed = own.resolveSibling(CLASS_PATH_FILE);
        if (Files.isDirectory(own) && Files.isRegularFile(listed)) {
            return own + File.pathSeparator + textOf(listed);
        }
        Path libraries = own.resolveSibling("../lib").normalize();
        return Files.isDirectory(libraries)
                ? String.join(
                        File.pathSeparator,
                        own.toString(),
                        libraries.resolve("main") + "/*",
                        libraries.resolve("boot") + "/*")
                : System.getProperty("java.class.path");
    }

    private static @Nullable Path whereClassesAre() {
        CodeSource source = ParserMain.class.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? null
                    : Path.of(source.getLocation().toURI()).toAbsolutePath().normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the program is no address: " + source.getLocation(), e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException("The class path written by the build cannot be read: " + file, e);
        }
    }
}
