package org.lectern.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address that says which filters are set; every change gives another address. */
public record Address(String path, List<Parameter> parameters) {

    /** One name and value; a name may stand several times. */
    public record Parameter(String name, String value) {
        private String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** With one more value; a blank one adds nothing. */
    public Address with(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Address(path, List.copyOf(more));
    }

    public Address withAll(String name, Collection<String> values) {
        Address address = this;
        for (String value : values) {
            address = address.with(name, value);
        }
        return address;
    }

    public Address without(String name, String value) {
        return keeping(parameters.stream()
                .filter(each -> !each.equals(new Parameter(name, value)))
                .toList());
    }

    public Address without(String name) {
        return keeping(
                parameters.stream().filter(each -> !each.name().equals(name)).toList());
    }

    /** The same filters at another path. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    private Address keeping(List<Parameter> kept) {
        return new Address(path, kept);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path + parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
    }

    /** The given path of this server, else the other one: a form must not send a member on to a foreign page. */
    public static URI withinLectern(@Nullable String given, String otherwise) {
        boolean local = given != null && given.startsWith("/") && !given.startsWith("//") && !given.contains("\\");
        try {
            return new URI(local ? String.valueOf(given) : otherwise);
        } catch (URISyntaxException e) {
            return URI.create(otherwise);
        }
    }
}
