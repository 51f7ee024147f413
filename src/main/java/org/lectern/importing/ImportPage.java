package org.lectern.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drop zone, the import folder, and the files on their way. */
@CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
        List<ImportedFile> files,
        String folder,
        int newFiles,
        List<String> manifestErrors,
        @Nullable String error) implements TemplateInstance {

    static ImportPage of(
            List<ImportedFile> files, Path folder, int newFiles, List<String> manifestErrors, @Nullable String error) {
        return new ImportPage(files, folder.toString(), newFiles, manifestErrors, error);
    }
}
