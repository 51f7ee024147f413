package org.lectern.importing;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.folder.ImportFolder;
import org.lectern.problem.Invalid;
import org.lectern.wording.Wording;

/** The import page: files come in, and their way is shown until each is done. */
@Path("/import")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class ImportResource {

    private final ImportJobs jobs;
    private final Listing listing;
    private final ImportFolder folder;
    private final UploadedFiles uploads;
    private final CurrentMember me;
    private final Wording wording;
    private final long largest;

    @Inject
    ImportResource(
            ImportJobs jobs,
            Listing listing,
            ImportFolder folder,
            UploadedFiles uploads,
            CurrentMember me,
            Wording wording,
            @ConfigProperty(name = "lectern.max-file-size") MemorySize largest) {
        this.jobs = jobs;
        this.listing = listing;
        this.folder = folder;
        this.uploads = uploads;
        this.me = me;
        this.wording = wording;
        this.largest = largest.asLongValue();
    }

    @GET
    @Transactional
    public String page(@RestQuery @Nullable String state, @RestQuery @Nullable String before) {
        return page(listing.of(state, before), null);
    }

    private String page(Listed listed, @Nullable String error) {
        return ImportPage.of(listed, largest, folder.path(), folder.newFiles().size(), folder.notices(), error)
                .render();
    }

    /** The list alone, for the script that keeps it fresh; as long as nothing changes it is not sent again. */
    @GET
    @Path("files")
    @Transactional
    public Response list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String before,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return Fresh.unless(known, new FileList(listing.of(state, before)).render());
    }

    /** One file leads to its own page, several to the list. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm("files") @Nullable List<FileUpload> files, @HeaderParam("X-Fragment") boolean fromScript) {
        try {
            List<ImportJob> taken =
                    uploads.enqueue(files, ImportJob.Origin.PAGE, me.get().name(), null);
            if (fromScript) {
                return Response.noContent().build();
            }
            return taken.size() == 1 ? to("/import/" + taken.get(0).id() + "?then=article") : to("/import");
        } catch (Invalid nothing) {
            return Response.status(422)
                    .entity(page(
                            listing.of(null, null),
                            wording.of(ImportingWords.class).choose()))
                    .build();
        }
    }

    @POST
    @Path("folder")
    @Transactional
    public Response scan() {
        folder.scan(me.get().name());
        return to("/import");
    }

    @POST
    @Path("waiting/cancel")
    @Transactional
    public Response cancelWaiting() {
        jobs.cancelWaiting();
        return to("/import");
    }

    @POST
    @Path("rejected/retry")
    @Transactional
    public Response retryRejected() {
        jobs.retryRejected();
        return to("/import");
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
