package org.lectern.intake.folder;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.MetadataFiles;

/** The metadata beside the files of the folder, read again only when something of it has changed. */
final class FolderMetadata {

    private final MetadataFiles metadata;
    private List<String> lastSeen = List.of();
    private Beside last = Beside.NOTHING;

    FolderMetadata(MetadataFiles metadata) {
        this.metadata = metadata;
    }

    Beside of(List<FolderEntry> entries) {
        List<String> seen = entries.stream()
                .map(entry -> Beside.isMetadata(entry.name())
                        ? entry.name() + "\n" + entry.size() + "\n" + entry.modifiedMs()
                        : entry.name())
                .toList();
        if (!seen.equals(lastSeen)) {
            Map<String, Path> files = entries.stream()
                    .collect(Collectors.toMap(
                            FolderEntry::name, FolderEntry::file, (one, same) -> one, LinkedHashMap::new));
            last = metadata.read(files);
            lastSeen = seen;
        }
        return last;
    }
}
