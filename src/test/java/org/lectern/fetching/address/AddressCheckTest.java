package org.lectern.fetching.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static List<InetAddress> machines(String... literals) {
        List<InetAddress> all = new ArrayList<>();
        for (String literal : literals) {
            try {
                all.add(InetAddress.getByName(literal));
            } catch (UnknownHostException e) {
                throw new AssertionError(e);
            }
        }
        return all;
    }

    private static AddressCheck.Checked check(String address, List<String> allowed, String... answers) {
        return new AddressCheck((name, atMost) -> machines(answers), allowed).check(WebAddress.of(address), SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, no machine at all",
        "0.1.2.3, no machine at all",
        "10.0.0.1, a private network",
        "100.64.0.1, a provider's own network",
        "100.127.255.255, a provider's own network",
        "127.0.0.1, this machine itself",
        "127.255.255.254, this machine itself",
        "169.254.169.254, the local link",
        "172.16.0.1, a private network",
        "172.31.255.255, a private network",
        "192.0.0.1, the network's own machinery",
        "192.0.2.1, examples in documents",
        "192.88.99.1, relays into other networks",
        "192.168.255.255, a private network",
        "198.18.0.1, measuring networks",
        "198.19.255.255, measuring networks",
        "198.51.100.7, examples in documents",
        "203.0.113.7, examples in documents",
        "224.0.0.1, many machines at once",
        "239.255.255.255, many machines at once",
        "240.0.0.1, nobody yet",
        "255.255.255.255, nobody yet",
        "::, no machine at all",
        "::1, this machine itself",
        "::127.0.0.1, no public network",
        "::ffff:127.0.0.1, this machine itself",
        "::ffff:10.0.0.1, a private network",
        "::ffff:0:127.0.0.1, no public network",
        "64:ff9b::7f00:1, translated addresses",
        "64:ff9b:1::7f00:1, translated addresses",
        "100::1, no public network",
        "2001::1, the network's own machinery",
        "2001:0:4136:e378::1, the network's own machinery",
        "2001:10::1, the network's own machinery",
        "2001:db8::1, examples in documents",
        "2002:7f00:1::1, translated addresses",
        "3fff::1, examples in documents",
        "4000::1, no public network",
        "5f00::1, no public network",
        "fc00::1, a private network",
        "fd00:ec2::254, a private network",
        "fe80::1, the local link",
        "fec0::1, no public network",
        "ff02::1, many machines at once"
    })
    void refusesWhatIsNotPublicByNameAndByNumber(String machine, String owner) {
        String literal = machine.contains(":") ? "[" + machine + "]" : machine;
        for (String host : List.of("site.example", literal)) {
            NotFetched refusal =
                    assertThrows(NotFetched.class, () -> check("http://" + host + "/", List.of(), machine));
            assertTrue(refusal.detail().contains(owner), refusal.detail());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2001:200::1",
                "2606:2800:220:1::1",
                "2a00::1"
            })
    void letsThePublicWebThrough(String machine) {
        assertEquals(
                machines(machine),
                check("http://site.example/", List.of(), machine).machines());
    }

    @Test
    void refusesANameWithOneBadAddressAmongGoodOnes() {
        assertThrows(
                NotFetched.class, () -> check("http://site.example/", List.of(), "93.184.216.34", "::1", "1.1.1.1"));
    }

    @Test
    void callsOnlyUsualPortsUnlessTheMachineIsAllowed() {
        assertThrows(NotFetched.class, () -> check("http://1.1.1.1:22/", List.of()));
        assertThrows(NotFetched.class, () -> check("http://site.example:6379/", List.of(), "1.1.1.1"));
        assertEquals(
                machines("127.0.0.7"),
                check("http://127.0.0.7:6379/", List.of("127.0.0.7")).machines());
        assertThrows(NotFetched.class, () -> check("http://127.0.0.8/", List.of("127.0.0.7")));
        assertThrows(
                NotFetched.class, () -> check("http://site.example:81/", List.of("127.0.0.7"), "127.0.0.7", "1.1.1.1"));
    }

    @Test
    void looksANameUpOnce() {
        List<String> asked = new ArrayList<>();
        AddressCheck check = new AddressCheck(
                (name, atMost) -> {
                    asked.add(name);
                    return machines(asked.size() == 1 ? "93.184.216.34" : "127.0.0.1");
                },
                List.of());

        assertEquals(
                machines("93.184.216.34"),
                check.check(WebAddress.of("http://turns.example/"), SOON).machines());
        assertEquals(List.of("turns.example"), asked);
        assertThrows(
                NotFetched.class,
                () -> check.check(WebAddress.of("http://turns.example/"), SOON),
                "the next look-up is checked like the first");
    }

    @Test
    void takesOnlyIpAddressesAsAllowed() {
        assertThrows(IllegalArgumentException.class, () -> check("http://1.1.1.1/", List.of("intranet.example")));
    }
}
