package org.lectern.export.refi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.export.ExportFilter;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** The two files as answers, for pages and programs alike. */
@ApplicationScoped
class RefiDownloads {

    private final Project project;
    private final Codebook codebook;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    RefiDownloads(Project project, Codebook codebook, Taxonomy taxonomy, CurrentMember me) {
        this.project = project;
        this.codebook = codebook;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    /** Written while it is made. */
    Response project(ExportFilter wanted) {
        AnnotationFilter filter = wanted.filter(taxonomy);
        Member reader = me.get();
        StreamingOutput stream = out -> project.write(filter, reader, out);
        return download(stream, "application/zip", "lectern.qdpx");
    }

    Response codebook() {
        StreamingOutput stream = out -> {
            try {
                codebook.write(out);
            } catch (XMLStreamException e) {
                throw new IOException("The codebook cannot be written", e);
            }
        };
        return download(stream, "application/xml", "lectern.qdc");
    }

    private static Response download(StreamingOutput stream, String type, String name) {
        return Response.ok(stream, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
