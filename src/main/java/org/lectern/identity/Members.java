package org.lectern.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Every query about members. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, String> {

    /** A bcrypt comparison is made for unknown names too, so that time does not tell which names exist. */
    private static final Member NOBODY = new Member("nobody", "no such member", Role.READER);

    /**
     * @return the active member with this name and password
     */
    public Optional<Member> signIn(String name, String password) {
        Optional<Member> found = named(name);
        boolean matches = found.orElse(NOBODY).hasPassword(password);
        return found.filter(member -> matches && member.isActive());
    }

    public Optional<Member> named(String name) {
        return find("nameKey", Member.key(name)).firstResultOptional();
    }

    /**
     * @throws MemberNotFound when there is none
     */
    public Member get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new MemberNotFound(id));
    }

    /** A member, and what was {@link CountedAlong}. */
    record Counted(Member member, long count) {}

    Optional<Counted> findCounting(String id, String count) {
        return getSession()
                .createQuery("select m, " + count + " from Member m where m.id = :id", Object[].class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(row -> new Counted((Member) row[0], (Long) row[1]));
    }

    /**
     * Adds a member.
     *
     * @throws NameTaken when someone has this name already
     */
    public Member add(Member member) {
        if (named(member.name()).isPresent()) {
            throw new NameTaken(member.name());
        }
        persist(member);
        return member;
    }

    public List<Member> byName() {
        return listAll(Sort.by("nameKey"));
    }

    public List<Member> samples() {
        return list("sample", true);
    }

    /** Nobody is here yet: the first curator has still to be made. */
    public boolean isEmpty() {
        return count() == 0;
    }

    /** Whether this is the only active curator, who cannot be taken away. */
    public boolean isLastCurator(Member member) {
        return member.isActive()
                && member.role() == Role.CURATOR
                && count("role = ?1 and active = true", Role.CURATOR) == 1;
    }
}
