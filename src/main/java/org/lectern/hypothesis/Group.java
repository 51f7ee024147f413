package org.lectern.hypothesis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The one group of this library: its members, under the id that the API keeps for everybody.
 *
 * @param type private, since nobody else reads what is shared in it
 * @param isScoped whether it is for some addresses only
 * @param organization of which the client shows the name
 */
record Group(
        String id,
        String name,
        String type,
        @JsonProperty("scoped") boolean isScoped,
        Scopes scopes,
        Map<String, String> links,
        Organization organization) {

    static final String ID = "__world__";

    /** As a permission: whoever may see what is in review sees it. */
    static final String PRINCIPAL = "group:" + ID;

    /** The addresses that it is for. */
    record Scopes(
            boolean enforced, @JsonProperty("uri_patterns") List<String> uriPatterns) {}

    /** Whose group it is. */
    record Organization(
            String id, String name, @JsonProperty("default") boolean isDefault) {}

    static Group at(String base, String authority) {
        return new Group(
                ID,
                "Lectern",
                "private",
                false,
                new Scopes(false, List.of()),
                Map.of("html", base + "/annotations"),
                new Organization(authority, authority, true));
    }
}
