package org.lectern.hypothesis;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.lectern.annotation.OwnAddresses;

/** Where a client finds what: it knows one address, and asks this one for the others. */
@Path("/hypothesis/api")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class RoutesResource {

    /** A method and an address, with {@code :name} where a value goes. */
    public record Route(String method, String url, String desc) {}

    private final OwnAddresses addresses;

    @Inject
    RoutesResource(OwnAddresses addresses) {
        this.addresses = addresses;
    }

    @GET
    public Map<String, Object> routes() {
        return Map.of(
                "links",
                Map.of(
                        "annotation",
                                Map.of(
                                        "create", route("POST", "annotations", "Mark a passage"),
                                        "read", route("GET", "annotations/:id", "One annotation"),
                                        "update", route("PATCH", "annotations/:id", "Change your own annotation"),
                                        "delete", route("DELETE", "annotations/:id", "Delete your own annotation")),
                        "search", route("GET", "search", "Find annotations"),
                        "profile",
                                Map.of(
                                        "read", route("GET", "profile", "Who you are"),
                                        "groups", Map.of("read", route("GET", "profile/groups", "Your groups"))),
                        "groups", Map.of("read", route("GET", "groups", "The groups you may post to")),
                        "group", Map.of("read", route("GET", "groups/:id", "One group")),
                        "links", route("GET", "links", "Pages for people")));
    }

    private Route route(String method, String path, String what) {
        return new Route(method, addresses.base() + "/hypothesis/api/" + path, what);
    }

    @GET
    @Path("links")
    public Map<String, String> links() {
        String base = addresses.base();
        return Map.of(
                "account.settings", base + "/me",
                "forgot-password", base + "/login",
                "groups.new", base + "/annotations",
                "help", base + "/library",
                "oauth.authorize", base + "/authorize",
                "oauth.revoke", base + "/hypothesis/api/token/revoke",
                "search.tag", base + "/annotations?topic=:tag",
                "signup", base + "/login",
                "user", base + "/annotations?annotator=:user");
    }
}
