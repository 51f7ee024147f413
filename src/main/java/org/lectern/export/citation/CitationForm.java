package org.lectern.export.citation;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lectern.problem.Invalid;

/** A form in which reference managers take citations. */
enum CitationForm {
    CSL("json", "application/vnd.citationstyles.csl+json;charset=utf-8", CslJson::of),
    RIS("ris", "application/x-research-info-systems;charset=utf-8", Ris::of),
    BIBTEX("bib", "application/x-bibtex;charset=utf-8", BibTex::of);

    private final String ending;
    private final String mediaType;
    private final Function<List<Citation>, String> writer;

    CitationForm(String ending, String mediaType, Function<List<Citation>, String> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /**
     * @throws Invalid when it is none of json, ris and bib
     */
    static CitationForm of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new Invalid("format", "The format is one of json, ris and bib."));
    }

    /** A file of this name. */
    Response file(String name, List<Citation> citations) {
        return Response.ok(writer.apply(citations))
                .header("Content-Type", mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"")
                .build();
    }
}
