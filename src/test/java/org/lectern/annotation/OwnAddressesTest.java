package org.lectern.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnAddressesTest {

    @Test
    void followThePortUnlessTheyAreSet() throws IOException {
        assertEquals("http://localhost:8210", baseAddress("quarkus.http.port", "8210"));
        assertEquals("https://lectern.example", baseAddress("lectern.base-url", "https://lectern.example"));
    }

    private static String baseAddress(String name, String value) throws IOException {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(
                        Path.of("src/main/resources/application.properties")
                                .toUri()
                                .toURL(),
                        250))
                .withSources(new PropertiesConfigSource(Map.of(name, value), "given", 300))
                .build();
        return config.getValue("lectern.base-url", String.class);
    }

    @Test
    void areTheSameForPermalinksAndForPrograms() {
        assertEquals("http://localhost:8210", OwnAddresses.begin("http://localhost:8210", "http://127.0.0.1:8210"));
        assertEquals("https://lectern.example", OwnAddresses.begin("https://lectern.example", "http://127.0.0.1:8080"));
    }

    @Test
    void areThoseThatCanBeFetchedWhereAPortIsForwarded() {
        assertEquals("http://localhost:9000", OwnAddresses.begin("http://localhost:8080", "http://localhost:9000"));
    }
}
