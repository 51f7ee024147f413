package org.lectern.intake.folder;

import java.util.List;

/**
 * The import folder as one look saw it.
 *
 * @param waiting files that are whole and were not taken in yet
 * @param growing files that may still be being written
 * @param samples sample files, whether or not they were added
 * @param notices what a curator should know, one sentence each: files that are not read, mistakes in metadata
 */
public record FolderState(
        List<FolderEntry> waiting, List<FolderEntry> growing, List<FolderEntry> samples, List<String> notices) {}
