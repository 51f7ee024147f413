package org.lectern.retagging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Replaced;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.SuccessorJson;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.file.VersionFiles;
import org.lectern.taxonomy.file.VersionRefused;

/** The pages on which a curator brings a new version of the taxonomy, looks at the dry run, and migrates. */
@Path("/taxonomy/new")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class MigrationResource {

    private final VersionFiles files;
    private final DryRuns dryRuns;
    private final Retagging retagging;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    MigrationResource(VersionFiles files, DryRuns dryRuns, Retagging retagging, Taxonomy taxonomy, CurrentMember me) {
        this.files = files;
        this.dryRuns = dryRuns;
        this.retagging = retagging;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    public MigrationPage form() {
        String example = SuccessorJson.next(taxonomy.current()).toPrettyString();
        return new MigrationPage(taxonomy.version(), example, null, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response dryRun(@RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String words)
            throws IOException {
        String given = words == null ? "" : words;
        try {
            if (file != null && file.size() > 0) {
                given = VersionFiles.words(Files.readAllBytes(file.uploadedFile()));
            }
            return answer(200, files.read(given), given, "", null);
        } catch (VersionRefused refused) {
            return refused(given, refused);
        } catch (Replaced replaced) {
            return form(409, given, replaced.detail(), List.of());
        }
    }

    /** In transactions of its own. */
    @POST
    @Path("migrate")
    public Response migrate(@RestForm @Nullable String words, @RestForm @Nullable String reason) {
        String given = words == null ? "" : words;
        try {
            Successor successor = files.read(given);
            try {
                Retagging.Done done =
                        retagging.migrate(successor, reason, me.get().id());
                return Response.seeOther(
                                URI.create("/taxonomy/decisions?migrated=" + done.migrated() + "&left=" + done.left()))
                        .build();
            } catch (Invalid invalid) {
                String typed = reason == null ? "" : reason;
                return QuarkusTransaction.requiringNew()
                        .call(() -> answer(422, successor, given, typed, invalid.detail()));
            }
        } catch (VersionRefused refused) {
            return refused(given, refused);
        } catch (Replaced replaced) {
            return form(409, given, replaced.detail(), List.of());
        }
    }

    private Response answer(int status, Successor successor, String words, String reason, @Nullable String problem) {
        DryRun run = dryRuns.of(successor, me.get());
        return Response.status(status)
                .entity(new DryRunPage(run, List.of(AnnotationState.values()), words, reason, problem).render())
                .build();
    }

    private Response refused(String words, VersionRefused refused) {
        return form(422, words, refused.detail(), refused.faults());
    }

    private Response form(int status, String words, String problem, List<VersionRefused.Fault> faults) {
        return Response.status(status)
                .entity(new MigrationPage(taxonomy.version(), words, problem, faults).render())
                .build();
    }
}
