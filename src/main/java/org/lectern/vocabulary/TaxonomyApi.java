package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.taxonomy.Taxonomy;

/** The vocabularies for programs. */
@Path("/api/taxonomy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Taxonomy")
public class TaxonomyApi {

    /** The vocabularies in force. */
    public record TaxonomyJson(String version, List<TopicJson> topics, List<StanceJson> stances) {}

    /** A topic in the order of its key, with its letter. */
    public record TopicJson(
            String id, String label, String letter, String definition, String included, String excluded) {}

    /** A position on the group's decline. */
    public record StanceJson(String id, String label, String definition, String included, String excluded) {}

    private final Taxonomy taxonomy;

    @Inject
    TaxonomyApi(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GET
    @Operation(summary = "The topics and stances, with their definitions and version")
    public TaxonomyJson get() {
        return new TaxonomyJson(
                taxonomy.version(),
                taxonomy.topics().stream()
                        .map(topic -> new TopicJson(
                                topic.id(),
                                topic.label(),
                                topic.letter(),
                                topic.definition(),
                                topic.included(),
                                topic.excluded()))
                        .toList(),
                taxonomy.stances().stream()
                        .map(stance -> new StanceJson(
                                stance.id(), stance.label(), stance.definition(), stance.included(), stance.excluded()))
                        .toList());
    }
}
