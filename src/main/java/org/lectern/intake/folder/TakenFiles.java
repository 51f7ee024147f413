package org.lectern.intake.folder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.Originals;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.Sidecar;

/** What was taken in from the folder, in memory: looks are many and the database need not be asked at each. */
final class TakenFiles {

    private final FolderFiles files;
    private @Nullable Map<String, FolderFile> known;

    TakenFiles(FolderFiles files) {
        this.files = files;
    }

    private Map<String, FolderFile> known() {
        Map<String, FolderFile> loaded = known;
        if (loaded == null) {
            loaded = new HashMap<>();
            for (FolderFile file : QuarkusTransaction.requiringNew().call(() -> files.listAll())) {
                loaded.put(file.path(), file);
            }
            known = loaded;
        }
        return loaded;
    }

    /** Whether the file, as it is now, was taken in. */
    boolean isTaken(FolderEntry entry) {
        FolderFile before = known().get(entry.name());
        return before != null && before.isStill(entry);
    }

    /** Remembers a record that is committed. */
    FolderFile add(FolderFile file) {
        known().put(file.path(), file);
        return file;
    }

    /** Files whose metadata has changed since they were taken in: it is not applied behind a curator's back. */
    List<String> changedMetadata(List<FolderEntry> entries, Beside beside) {
        List<String> changed = new ArrayList<>();
        for (FolderEntry entry : entries) {
            FolderFile before = known().get(entry.name());
            if (before != null
                    && before.isStill(entry)
                    && !before.metadataSha256().equals(digest(beside.of(entry.name())))) {
                changed.add(entry.name() + " was taken in before the metadata beside it was changed. The change is not"
                        + " applied; make it on the article's desk.");
            }
        }
        return changed;
    }

    static String digest(@Nullable Sidecar sidecar) {
        String values = sidecar == null ? "" : sidecar.merged().toString();
        return Originals.hash(values.getBytes(StandardCharsets.UTF_8));
    }
}
