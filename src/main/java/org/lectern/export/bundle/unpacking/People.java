package org.lectern.export.bundle.unpacking;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;

/** The members whom rows name. Who is not known here becomes known by name only, and cannot sign in. */
final class People {

    private final Members members;
    private final Map<String, String> ids = new HashMap<>();
    private final TreeSet<String> added = new TreeSet<>();

    People(Members members) {
        this.members = members;
    }

    /**
     * @throws org.lectern.problem.Invalid when it cannot be a name
     */
    Member named(String name, Role role) {
        String known = ids.get(name);
        if (known != null) {
            return members.get(known);
        }
        Member member = members.named(name).orElseGet(() -> {
            added.add(name);
            return members.add(Member.absent(name, role));
        });
        ids.put(name, member.id());
        return member;
    }

    /** The names of those who were not known. */
    TreeSet<String> added() {
        return added;
    }
}
