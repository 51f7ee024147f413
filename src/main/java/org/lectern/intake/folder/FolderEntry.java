package org.lectern.intake.folder;

import java.nio.file.Path;

/**
 * A plain file in the folder as one look saw it.
 *
 * @param name its path inside the folder, with slashes
 * @param size in bytes
 * @param modifiedMs when it was last written, in milliseconds since 1970
 */
public record FolderEntry(String name, Path file, long size, long modifiedMs) {}
