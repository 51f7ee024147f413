package org.lectern.retagging.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.problem.Forbidden;
import org.lectern.problem.StorableText;
import org.lectern.retagging.Retagging;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.UnknownTerm;

/** Takes what a person says that the topics of an annotation become. */
@ApplicationScoped
public class Decisions {

    private final Taxonomy taxonomy;

    @Inject
    Decisions(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * An annotation of an earlier version gets topics of the one in force. Its state stays.
     *
     * @param topics their ids; none takes all away
     * @throws Forbidden when it is neither the author's nor a curator who does it
     * @throws NothingToDecide when it is tagged under the version in force
     * @throws UnknownTerm when one is no topic of the version in force
     */
    public void decide(Annotation annotation, Collection<String> topics, @Nullable String reason, Member by) {
        if (!annotation.isKeptBy(by)) {
            throw new Forbidden("Only " + annotation.annotator().name() + " or a curator can decide on these topics.");
        }
        if (taxonomy.isInForce(annotation.taxonomyVersion())) {
            throw new NothingToDecide(taxonomy.version());
        }
        Set<String> chosen = taxonomy.requireTopics(topics);
        String why = reason == null || reason.isBlank()
                ? "Decided by hand."
                : "Decided by hand: " + StorableText.require("reason", reason.strip());
        String remark = Retagging.remark(annotation.taxonomyVersion(), taxonomy.version(), why);
        annotation.migrate(chosen, taxonomy.version(), by, remark);
    }
}
