package org.lectern.intake.metadata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.taxonomy.Taxonomy;

/** Reads the manifests and sidecars among files that came together: in a folder, an upload or an archive. */
@ApplicationScoped
public class MetadataFiles {

    private final Taxonomy taxonomy;

    @Inject
    MetadataFiles(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Reads those of the files that are metadata. Nothing wrong in them is an error here: it is told in the result.
     *
     * @param files all files that came together, by name with folders, separated by slashes
     */
    public Beside read(Map<String, Path> files) {
        return read(files, Columns.OWN);
    }

    /** The same where columns of the manifests have other names. */
    public Beside read(Map<String, Path> files, Columns columns) {
        TreeSet<String> articles = new TreeSet<>(files.keySet());
        articles.removeIf(Beside::isMetadata);
        Beside.Gathering gathering = new Beside.Gathering(articles);
        Map<String, Path> metadata = new TreeMap<>(files);
        metadata.keySet().removeIf(name -> !Beside.isMetadata(name));
        // manifests first, since sidecars are laid over them
        metadata.forEach((name, file) -> {
            if (Beside.plain(name).equals(Manifest.NAME)) {
                String folder = name.substring(0, name.length() - Manifest.NAME.length());
                WrittenText.of(name, file, gathering::fault)
                        .ifPresent(text -> gathering.manifest(folder, Manifest.of(name, text, columns, taxonomy)));
            }
        });
        metadata.forEach((name, file) -> {
            Optional<String> spokenOf = SidecarFile.speaksOf(name);
            spokenOf.ifPresent(article -> WrittenText.of(name, file, gathering::fault)
                    .ifPresent(text -> gathering.sidecar(name, article, SidecarFile.of(name, text, taxonomy))));
        });
        return gathering.done();
    }
}
