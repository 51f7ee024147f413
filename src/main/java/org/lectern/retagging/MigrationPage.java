package org.lectern.retagging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.file.VersionRefused;

/**
 * The form that takes the file of a new version.
 *
 * @param version the one in force
 * @param words what the field holds
 * @param problem why the last file was refused, if it was
 * @param faults what is wrong with it, entry by entry
 */
@CheckedTemplate(basePath = "retagging", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MigrationPage(String version, String words, @Nullable String problem, List<VersionRefused.Fault> faults)
        implements TemplateInstance {}
