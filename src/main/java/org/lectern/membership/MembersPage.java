package org.lectern.membership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/** Everyone who may sign in, and a form for one more; the form keeps what was typed when it could not be used. */
@CheckedTemplate(basePath = "membership", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MembersPage(
        List<Member> members,
        Member me,
        List<Role> roles,
        @Nullable String done,
        String typedName,
        String typedRole,
        @Nullable String error)
        implements TemplateInstance {

    static MembersPage of(List<Member> members, Member me, @Nullable String done) {
        return new MembersPage(members, me, Arrays.asList(Role.values()), done, "", Role.ANALYST.id(), null);
    }

    MembersPage with(String name, String role, String problem) {
        return new MembersPage(members, me, roles, null, name, role, problem);
    }
}
