package org.lectern.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemAnswerTest {

    @Test
    void thePageOneCameFromIsTheWayBack() {
        assertEquals("/library?q=a%20b", ProblemAnswer.back("http://here:8080/library?q=a%20b", "here:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "::",
                "http://",
                "http://[",
                "http://here:8080",
                "http://here:8080/%zz",
                "http://here:8080/a b",
                "http://here:8080//evil.example",
                "http://evil.example/library",
                "javascript:alert(1)",
                "mailto:a@b"
            })
    void anyOtherRefererLeadsHome(String referer) {
        assertEquals("/", ProblemAnswer.back(referer, "here:8080"));
    }
}
