package org.lectern.findings.bulk;

import org.lectern.problem.Problem;
import org.lectern.taxonomy.Topic;

/** What was asked for is so already. */
class AlreadySo extends Problem {

    private AlreadySo(String detail) {
        super(Kind.CONFLICT, "Nothing to change", detail);
    }

    static AlreadySo has(Topic topic) {
        return new AlreadySo("It has the topic “" + topic.label() + "” already.");
    }

    static AlreadySo lacks(Topic topic) {
        return new AlreadySo("It does not have the topic “" + topic.label() + "”.");
    }
}
