package org.lectern.catalogue.index;

/** Dates of any precision as numbers that grow with time. */
public final class Days {

    private Days() {}

    /** The first day that a date can mean. */
    public static int first(String date) {
        return number(date, "-01-01");
    }

    /** The last one, or one after it that no other date means. */
    public static int last(String date) {
        return number(date, "-99-99");
    }

    private static int number(String date, String rest) {
        return Integer.parseInt((date + rest.substring(date.length() - 4)).replace("-", ""));
    }
}
