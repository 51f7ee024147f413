package org.lectern.catalogue;

import java.util.List;

/** The filters of the shelf with their counts, as far as the member may see. */
record Facets(
        List<FacetValue> topics,
        List<FacetValue> stances,
        List<FacetValue> outlets,
        List<FacetValue> languages,
        List<FacetValue> states) {}
