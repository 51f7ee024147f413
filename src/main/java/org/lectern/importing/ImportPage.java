package org.lectern.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drop zone, the import folder, and the files on their way.
 *
 * @param largest the size of the largest file that is taken, for people
 */
@CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
        Listed listed,
        String largest,
        String folder,
        int newFiles,
        List<String> manifestErrors,
        @Nullable String error) implements TemplateInstance {

    static ImportPage of(
            Listed listed,
            long largest,
            Path folder,
            int newFiles,
            List<String> manifestErrors,
            @Nullable String error) {
        return new ImportPage(listed, ImportedFile.size(largest), folder.toString(), newFiles, manifestErrors, error);
    }
}
