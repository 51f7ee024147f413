package org.lectern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** The addresses that answer a GET, read from the resources themselves, so that a new one cannot be forgotten. */
public final class Routes {

    private Routes() {}

    /** Templates of paths: {@code /articles/{id}/revisions/diff}, without the patterns of their parameters. */
    public static SortedSet<String> read() {
        SortedSet<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lectern")) {
            if (type.isAnnotatedWith(Path.class)) {
                String base = type.getAnnotationOfType(Path.class).value();
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(method -> base + "/" + below(method))
                        .map(Routes::plain)
                        .forEach(routes::add);
            }
        }
        return routes;
    }

    private static String below(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
    }

    private static String plain(String path) {
        String one = path.replaceAll("/{2,}", "/").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
        return one.length() > 1 && one.endsWith("/") ? one.substring(0, one.length() - 1) : one;
    }
}
