package org.lectern.search;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.lectern.problem.Invalid;

/**
 * Which part of a list a program wants, and the header that leads to the next.
 *
 * @param page from 1
 * @param size of a page, at least 1
 */
public record Paging(int page, int size) {

    private static final int FARTHEST = 1_000_000_000;

    /**
     * @param most results on a page; whoever wants more gets these and a link to the next
     * @throws Invalid when one of them is below 1
     */
    public static Paging of(int page, int size, int most) {
        if (page < 1) {
            throw new Invalid("page", "Pages count from 1.");
        }
        if (size < 1) {
            throw new Invalid("size", "A page has at least 1 entry, and at most " + most + ".");
        }
        return new Paging(page, Math.min(size, most));
    }

    /** How many results stand before this page. */
    public int first() {
        return (int) Math.min((page - 1L) * size, FARTHEST);
    }

    /** One more than the page has: if it is there, there is another page. */
    public int sizeAndOne() {
        return size + 1;
    }

    /**
     * @param found what stands on the page and, if it is there, one more
     * @param list the address of the list without its page
     */
    public <T> Response answer(List<T> found, Function<T, ?> json, Address list) {
        return answer(found.stream().limit(size).map(json).toList(), found.size() > size, list);
    }

    /**
     * @param more whether there is another page
     * @param list the address of the list without its page
     */
    public Response answer(List<?> shown, boolean more, Address list) {
        Response.ResponseBuilder answer = Response.ok(shown);
        if (more) {
            Address next = list.with("size", String.valueOf(size)).with("page", String.valueOf(page + 1));
            answer.header(HttpHeaders.LINK, link(next));
        }
        return answer.build();
    }

    /** The header that says where a list goes on (RFC 8288). */
    public static String link(Address next) {
        return "<" + next + ">; rel=\"next\"";
    }
}
