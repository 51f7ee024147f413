package org.lectern.webannotation;

import java.util.List;
import org.lectern.annotation.AnnotationFilter;

/**
 * How the container is wanted (protocol, section 4.2), and of which article.
 *
 * @param iris whether pages list the IRIs of annotations instead of the annotations
 * @param minimal whether the first page is left out of the container
 * @param article the id of the article, or blank for all
 */
record View(boolean iris, boolean minimal, String article) {

    private static final String RETURN = "return=representation";

    static View of(List<String> prefer, String iris, String article) {
        String wanted = String.join(",", prefer);
        boolean included = wanted.contains("include=");
        boolean descriptions = included && wanted.contains(Terms.OA + "PreferContainedDescriptions");
        boolean onlyIris = included && wanted.contains(Terms.OA + "PreferContainedIRIs") && !descriptions;
        boolean minimal = included && wanted.contains(Terms.LDP + "PreferMinimalContainer");
        return new View(onlyIris || (iris.equals("1") && !descriptions), minimal, article);
    }

    static boolean isPreference(List<String> prefer) {
        return prefer.stream().anyMatch(each -> each.contains(RETURN) && each.contains("include="));
    }

    AnnotationFilter filter() {
        return article.isBlank()
                ? AnnotationFilter.ALL
                : new AnnotationFilter(
                        List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /** The query that asks for this view again. */
    String query() {
        StringBuilder query = new StringBuilder();
        if (iris) {
            query.append("?iris=1");
        }
        if (!article.isBlank()) {
            query.append(query.isEmpty() ? "?" : "&").append("article=").append(article);
        }
        return query.toString();
    }

    String queryOfPage(long number) {
        return query() + (query().isEmpty() ? "?" : "&") + "page=" + number;
    }
}
