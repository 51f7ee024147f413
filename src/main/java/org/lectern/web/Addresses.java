package org.lectern.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods each address takes, read once from the resources themselves. */
@ApplicationScoped
class Addresses {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w+\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");

    /**
     * @param literal how many characters of the template are not parameters: the more, the closer it describes an address
     */
    private record Address(Pattern form, int literal, Set<String> methods) {}

    private final List<Address> all;

    @Inject
    Addresses(BeanManager beans) {
        Map<String, Set<String>> methods = new LinkedHashMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> read(bean.getBeanClass(), methods));
        List<Address> read = new ArrayList<>();
        methods.forEach((template, taken) -> read.add(address(template, taken)));
        read.sort(Comparator.comparingInt(Address::literal).reversed());
        all = List.copyOf(read);
    }

    private static void read(Class<?> type, Map<String, Set<String>> methods) {
        Path base = type.getAnnotation(Path.class);
        if (base == null) {
            return;
        }
        for (Method method : type.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            String template = plain("/" + base.value() + "/" + (below == null ? "" : below.value()));
            Arrays.stream(method.getAnnotations())
                    .map(Addresses::verb)
                    .flatMap(Optional::stream)
                    .forEach(verb -> methods.computeIfAbsent(template, each -> new TreeSet<>())
                            .add(verb));
        }
    }

    private static Optional<String> verb(Annotation annotation) {
        return Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class))
                .map(HttpMethod::value);
    }

    private static String plain(String path) {
        String one = path.replaceAll("/{2,}", "/");
        return one.length() > 1 && one.endsWith("/") ? one.substring(0, one.length() - 1) : one;
    }

    private static Address address(String template, Set<String> methods) {
        StringBuilder form = new StringBuilder();
        int literal = 0;
        int at = 0;
        for (Matcher parameter = PARAMETER.matcher(template); parameter.find(); at = parameter.end()) {
            String before = template.substring(at, parameter.start());
            literal += before.length();
            form.append(Pattern.quote(before))
                    .append('(')
                    .append(pattern(parameter.group(1)))
                    .append(')');
        }
        String rest = template.substring(at);
        form.append(Pattern.quote(rest)).append("/?");
        Set<String> taken = new TreeSet<>(methods);
        taken.add(HttpMethod.OPTIONS);
        if (taken.contains(HttpMethod.GET)) {
            taken.add(HttpMethod.HEAD);
        }
        return new Address(Pattern.compile(form.toString()), literal + rest.length(), Set.copyOf(taken));
    }

    private static String pattern(@Nullable String own) {
        return own == null ? "[^/]+" : own.strip();
    }

    /** Of the template that describes the path most closely; none when there is nothing at the path. */
    Set<String> methodsOf(String path) {
        return all.stream()
                .filter(each -> each.form().matcher(path).matches())
                .findFirst()
                .map(Address::methods)
                .orElse(Set.of());
    }
}
