package org.lectern.identity;

/**
 * A number about the member who is signed in that every page shows. It is counted in the statement that looks the member
 * up, so that it costs no page a statement of its own. The room that knows what is counted says how.
 */
public interface CountedAlong {

    /** A scalar subquery in HQL about the member {@code m}. */
    String count();

    /** Members below this role are not asked about. */
    Role from();
}
