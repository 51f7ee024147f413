package org.lectern.extraction;

import java.nio.file.Path;

/**
 * A file out of another: of an archive or attached to a mail.
 *
 * @param name with its folders inside the container, separated by slashes
 * @param file where its bytes were written
 */
public record Member(String name, Path file) {

    /** Its name without folders. */
    public String plainName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
