package org.lectern.taxonomy;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The vocabularies in force, for tests that run without the server. */
public final class TestTaxonomy {

    private TestTaxonomy() {}

    public static Taxonomy of(ObjectMapper json) {
        return new Taxonomy(json);
    }
}
