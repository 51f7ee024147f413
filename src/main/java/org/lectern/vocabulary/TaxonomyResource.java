package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.TaxonomyVersions;
import org.lectern.taxonomy.Topic;
import org.lectern.taxonomy.Vocabulary;

/** The page on which the words of the vocabularies are explained, for the version in force and for earlier ones. */
@Path("/taxonomy")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class TaxonomyResource {

    private final Taxonomy taxonomy;
    private final TaxonomyVersions versions;

    @Inject
    TaxonomyResource(Taxonomy taxonomy, TaxonomyVersions versions) {
        this.taxonomy = taxonomy;
        this.versions = versions;
    }

    @GET
    @Transactional
    public String page() {
        return page(taxonomy.current());
    }

    @GET
    @Path("{version}")
    @Transactional
    public String earlier(String version) {
        return page(taxonomy.lineage().vocabulary(version).orElseThrow(NotFoundException::new));
    }

    private String page(Vocabulary vocabulary) {
        Lineage lineage = taxonomy.lineage();
        List<TaxonomyPage.Entry> topics = vocabulary.topics().stream()
                .map(topic -> new TaxonomyPage.Entry(
                        topic,
                        lineage.after(vocabulary.version())
                                .map(mapping -> becomes(mapping, topic))
                                .orElse(List.of())))
                .toList();
        boolean current = taxonomy.isInForce(vocabulary.version());
        return new TaxonomyPage(
                        vocabulary.version(),
                        taxonomy.version(),
                        current,
                        current ? "" : "?version=" + vocabulary.version(),
                        topics,
                        vocabulary.stances(),
                        lineage.versions().get(0),
                        versions.inOrder())
                .render();
    }

    private List<Topic> becomes(Mapping mapping, Topic topic) {
        return taxonomy.lineage().vocabulary(mapping.to()).stream()
                .flatMap(next -> next.topics().stream())
                .filter(each -> mapping.becomes(topic.id()).contains(each.id()))
                .toList();
    }
}
