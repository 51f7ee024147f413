package org.lectern.library;

import java.util.List;
import java.util.Map;

/**
 * What was found of an article that shares its file with another.
 *
 * @param metadata its values by field id
 * @param captions how many of the file's last captions are its own
 * @param flags the ids of its flags
 */
public record Part(Map<String, Provenance.Origin> metadata, int captions, List<String> flags) {}
