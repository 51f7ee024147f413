package org.lectern.importing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of the import page shows.
 *
 * @param waiting how many could be cancelled together, or null
 * @param rejected how many could be tried again together, or null
 * @param next the address of older imports, or null
 * @param here the address of this list, so that a form leads back to it
 */
@TemplateData
public record Listed(
        List<ImportedFile> files,
        @Nullable Run run,
        List<Choice> choices,
        @Nullable String waiting,
        @Nullable String rejected,
        @Nullable String next,
        String here,
        String poll) {

    /**
     * The newest run of imports in a line.
     *
     * @param words such as “1,204 of 2,000 done · 3 failed”
     */
    @TemplateData
    public record Run(String words, long done, long files) {
        public boolean isMoving() {
            return done < files;
        }
    }

    /** A state to choose, with how many imports are in it. */
    @TemplateData
    public record Choice(String label, String count, String address, boolean isSet) {}
}
