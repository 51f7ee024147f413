package org.lectern.retagging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Replaced;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.TaxonomyVersions;

/** Puts a version of the taxonomy in the place of another, and brings the annotations up to it. */
@ApplicationScoped
public class Retagging {

    private static final Duration AT_MOST = Duration.ofHours(2);
    private static final int AT_ONCE = 500;

    private final EarlierAnnotations annotations;
    private final TaxonomyVersions versions;
    private final Taxonomy taxonomy;
    private final Members members;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Inject
    Retagging(EarlierAnnotations annotations, TaxonomyVersions versions, Taxonomy taxonomy, Members members) {
        this.annotations = annotations;
        this.versions = versions;
        this.taxonomy = taxonomy;
        this.members = members;
    }

    /**
     * What a migration did.
     *
     * @param version the one that is in force now
     * @param migrated how many annotations got their topics in it, deleted ones among them
     * @param left how many keep their topics and version, until a person decides; deleted ones do not count
     */
    public record Done(String version, long migrated, long left) {}

    /**
     * The version takes the place of the one in force, and every annotation of which nothing has to be decided gets its
     * topics in it: in one transaction, all or nothing. What was marked under the old version meanwhile follows. The same
     * version asked for again changes nothing.
     *
     * @param by the id of the curator
     * @throws Invalid without a reason
     * @throws Replaced when another version took the place of the one it replaces
     */
    public Done migrate(Successor successor, @Nullable String reason, String by) {
        String why = reason(reason);
        oneAtATime.lock();
        try {
            return taxonomy.lineage().holds(successor)
                    ? inTransaction(() -> nothing(successor.mapping()))
                    : replace(successor, why, by);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Done replace(Successor successor, String why, String by) {
        Mapping mapping = successor.mapping();
        taxonomy.requireInForce(mapping.from());
        Done done = inTransaction(() -> {
            versions.add(successor, members.get(by).name(), why);
            return pass(mapping, by, why);
        });
        versions.putInForce();
        Done later = inTransaction(() -> pass(mapping, by, why));
        return new Done(mapping.to(), done.migrated() + later.migrated(), later.left());
    }

    private Done nothing(Mapping mapping) {
        return new Done(mapping.to(), 0, annotations.countStanding(mapping.from()));
    }

    private static String reason(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new Invalid("reason", "Say why the version changes. The history of every annotation keeps it.");
        }
        return StorableText.require("reason", given.strip());
    }

    private static Done inTransaction(Callable<Done> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) AT_MOST.toSeconds())
                .call(work);
    }

    /**
     * Annotations that stand under earlier versions, since they were taken in or brought back later, get their topics in
     * the version in force where nothing has to be decided.
     *
     * @param by the id of the curator
     */
    public Done bringUp(String by) {
        long migrated = 0;
        long left = 0;
        for (String version : taxonomy.lineage().versions()) {
            Optional<Mapping> mapping = taxonomy.lineage().after(version);
            if (mapping.isPresent()) {
                Done done = inTransaction(() -> pass(mapping.get(), by, "Brought up to the version in force."));
                migrated += done.migrated();
                left += done.left();
            }
        }
        return new Done(taxonomy.version(), migrated, left);
    }

    /** Every annotation of a version, a few hundred at a time, so that a large library needs little memory. */
    private Done pass(Mapping mapping, String by, String why) {
        long migrated = 0;
        long left = 0;
        String last = "";
        List<Annotation> some = annotations.held(mapping.from(), last, AT_ONCE);
        while (!some.isEmpty()) {
            Member curator = members.get(by);
            for (Annotation each : some) {
                if (mapping.isCertain(each.topics())) {
                    each.migrate(
                            mapping.applied(each.topics()),
                            mapping.to(),
                            curator,
                            remark(mapping.from(), mapping.to(), why));
                    migrated++;
                } else if (!each.isDeleted()) {
                    left++;
                }
                last = each.id();
            }
            annotations.flush();
            annotations.getEntityManager().clear();
            some = annotations.held(mapping.from(), last, AT_ONCE);
        }
        return new Done(mapping.to(), migrated, left);
    }

    /** What the history of an annotation says of it. */
    public static String remark(String from, String to, String why) {
        return "From version " + from + " of the taxonomy to version " + to + ". " + why;
    }
}
