package org.lectern.intake;

import java.util.Map;

/**
 * Curated metadata that came beside a file.
 *
 * @param values by field id, as they were written
 * @param evidence where they were written, such as “manifest.csv, line 3”
 */
public record Sidecar(Map<String, String> values, String evidence) {}
