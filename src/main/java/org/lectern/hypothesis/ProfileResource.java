package org.lectern.hypothesis;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.annotation.OwnAddresses;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;

/** Who the client speaks for, and the group they post to. */
@Path("/hypothesis/api")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ProfileResource {

    private final Accounts accounts;
    private final OwnAddresses addresses;
    private final CurrentMember me;

    @Inject
    ProfileResource(Accounts accounts, OwnAddresses addresses, CurrentMember me) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.me = me;
    }

    @GET
    @Path("profile")
    public Map<String, Object> profile() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("userid", me.find().map(accounts::of).orElse(null));
        profile.put("authority", accounts.authority());
        // accounts are encoded; people read the name
        profile.put("features", Map.of("client_display_names", true));
        profile.put("preferences", Map.of("show_sidebar_tutorial", false));
        profile.put("groups", List.of());
        me.find().map(Member::name).ifPresent(name -> profile.put("user_info", Map.of("display_name", name)));
        return profile;
    }

    @GET
    @Path("profile/groups")
    public List<?> ownGroups() {
        return groups();
    }

    /** The same: there is one. */
    @GET
    @Path("groups")
    public List<?> groups() {
        return me.isSignedIn() ? List.of(group()) : List.of();
    }

    @GET
    @Path("groups/{id}")
    public Object one(String id) {
        if (!me.isSignedIn() || !id.equals(Group.ID)) {
            throw new NotFoundException();
        }
        return group();
    }

    private Group group() {
        return Group.at(addresses.base(), accounts.authority());
    }
}
