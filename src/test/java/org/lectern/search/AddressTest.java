package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address address = Address.of("/library")
            .with("q", "a & b")
            .withAll("topic", List.of("territory", "recruitment"))
            .with("from", " ");

    @Test
    void saysWhichFiltersAreSet() {
        assertEquals("/library?q=a+%26+b&topic=territory&topic=recruitment", address.toString());
        assertEquals("/library", Address.of("/library").toString());
    }

    @Test
    void losesOneValueOrAllOfAName() {
        assertEquals(
                "/library?q=a+%26+b&topic=recruitment",
                address.without("topic", "territory").toString());
        assertEquals("/export?q=a+%26+b", address.without("topic").at("/export").toString());
    }
}
