package org.lectern.fetching.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTPS://Example.ORG:443/a?b=c#d, https://example.org/a?b=c",
        "http://example.org./x, http://example.org/x",
        "http://example.org:8080/, http://example.org:8080/",
        "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
        "http://مثال.example/مقال, http://xn--mgbh0fb.example/%D9%85%D9%82%D8%A7%D9%84",
        "http://93.184.216.34/a, http://93.184.216.34/a",
        "'http://[2606:2800:220:1::1]/', 'http://[2606:2800:220:1:0:0:0:1]/'",
        "http://a_b.example/50%-off|x, http://a_b.example/50%25-off%7Cx"
    })
    void isReadInOneForm(String typed, String read) {
        assertEquals(read, WebAddress.of(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://LOCALHOST./",
                "http://a.localhost/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://256.0.0.1/",
                "http://0/",
                "http://1.2.3.4.5/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://ｅxample.org/",
                "http://example.org@127.0.0.1/",
                "http://user:word@example.org/",
                "http://127.0.0.1%00.example.org/",
                "http://%31%32%37.0.0.1/",
                "http://127.0.0.1\\@example.org/",
                "http://[fe80::1%25eth0]/",
                "http://[::1/",
                "http://[]/",
                "http://[example.org]/",
                "http://a b.example/",
                "http://example.org/\r\nX: 1",
                "http://exam\u200bple.org/",
                "http://example.org:0/",
                "http://example.org:99999/",
                "http://example.org:/",
                "http://-a.example/",
                "http://a..example/",
                "http:///x",
                "http://",
                "http:example.org",
                "//example.org/",
                "example.org",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "jar:http://example.org/x!/a",
                "data:text/html,x",
                "javascript:1",
                "",
                "   "
            })
    void isRefusedWhenItCouldBeReadInTwoWays(String typed) {
        NotFetched refusal = assertThrows(NotFetched.class, () -> WebAddress.of(typed));
        assertEquals("url", refusal.field());
        assertTrue(refusal.detail().endsWith("."), refusal.detail());
    }

    @Test
    void isRefusedWhenItIsVeryLong() {
        assertThrows(NotFetched.class, () -> WebAddress.of("http://" + "a".repeat(5000) + "/"));
        assertThrows(NotFetched.class, () -> WebAddress.of("http://" + "a".repeat(64) + ".example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://other.example/x, http://other.example/x",
        "//other.example/x, https://other.example/x",
        "/x?y=http://z, https://example.org/x?y=http://z",
        "x, https://example.org/a/x",
        "../x, https://example.org/x",
        "../../../x, https://example.org/x",
        "?page=2, https://example.org/a/b?page=2"
    })
    void leadsOnToWhereARedirectSays(String location, String next) {
        assertEquals(
                next, WebAddress.of("https://example.org/a/b?c").to(location).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.1/", "//user@example.org/", "javascript:1", "http:\\\\x"})
    void readsARedirectAsStrictly(String location) {
        assertThrows(
                NotFetched.class, () -> WebAddress.of("https://example.org/a").to(location));
    }
}
