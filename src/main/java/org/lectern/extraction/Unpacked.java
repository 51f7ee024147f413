package org.lectern.extraction;

import java.util.List;

/**
 * What a container held.
 *
 * @param members in the order of the container
 * @param leftOut names of files that were not taken, each with the reason
 */
public record Unpacked(List<Member> members, List<String> leftOut) {

    /** Of a file that contains no others. */
    public static final Unpacked NOTHING = new Unpacked(List.of(), List.of());

    public Unpacked {
        members = List.copyOf(members);
        leftOut = List.copyOf(leftOut);
    }
}
