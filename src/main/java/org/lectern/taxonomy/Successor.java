package org.lectern.taxonomy;

import java.util.List;

/**
 * A version that takes the place of another.
 *
 * @param vocabulary its words
 * @param mapping what becomes of the topics before it
 * @param remarks what was filled in that the file did not say, in words for people
 */
public record Successor(Vocabulary vocabulary, Mapping mapping, List<String> remarks) {

    public Successor {
        remarks = List.copyOf(remarks);
    }
}
