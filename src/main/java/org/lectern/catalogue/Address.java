package org.lectern.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address that says which filters are set; every change gives another address. */
record Address(String path, List<Parameter> parameters) {

    /** One name and value; a name may stand several times. */
    record Parameter(String name, String value) {
        private String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    static Address of(String path) {
        return new Address(path, List.of());
    }

    /** With one more value; a blank one adds nothing. */
    Address with(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Address(path, List.copyOf(more));
    }

    Address withAll(String name, Collection<String> values) {
        Address address = this;
        for (String value : values) {
            address = address.with(name, value);
        }
        return address;
    }

    Address without(String name, String value) {
        return keeping(parameters.stream()
                .filter(each -> !each.equals(new Parameter(name, value)))
                .toList());
    }

    Address without(String name) {
        return keeping(
                parameters.stream().filter(each -> !each.name().equals(name)).toList());
    }

    /** The same filters at another path. */
    Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    private Address keeping(List<Parameter> kept) {
        return new Address(path, kept);
    }

    boolean hasFilters() {
        return !parameters.isEmpty();
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path + parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
    }
}
