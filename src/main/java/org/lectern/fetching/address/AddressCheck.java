package org.lectern.fetching.address;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether an address may be called. A name is looked up once; every address it has must be public, and only
 * these very addresses are called afterwards, whatever the name answers then.
 */
public final class AddressCheck {

    /** An address that may be called, with the machines that may be called for it. */
    public record Checked(WebAddress address, List<InetAddress> machines) {}

    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final Resolver resolver;
    private final Set<InetAddress> allowed;

    /**
     * @param allowed IP addresses that may be called on any port although they are not public
     */
    public AddressCheck(Resolver resolver, List<String> allowed) {
        this.resolver = resolver;
        this.allowed = allowed.stream().map(each -> literal(each.strip())).collect(Collectors.toUnmodifiableSet());
    }

    private static InetAddress literal(String setting) {
        return HostName.of(setting.contains(":") ? "[" + setting + "]" : setting)
                .asLiteral()
                .orElseThrow(() -> new IllegalArgumentException(
                        "lectern.fetch.allow takes IP addresses, and “" + setting + "” is none"));
    }

    /**
     * @throws NotFetched when it may not be called
     */
    public Checked check(WebAddress address, Duration atMost) {
        List<InetAddress> machines = address.host()
                .asLiteral()
                .map(List::of)
                .orElseGet(() -> resolver.resolve(address.host().ascii(), atMost));
        machines.forEach(machine -> checkIsPublic(address, machine));
        if (!PORTS.contains(address.port()) && !allowed.containsAll(machines)) {
            throw new NotFetched("Port " + address.port() + " is not called, only the usual ports of pages, 80 and 443."
                    + " Save the page in the browser and import the file.");
        }
        return new Checked(address, machines);
    }

    private void checkIsPublic(WebAddress address, InetAddress machine) {
        Optional<String> owner = NonPublic.owner(machine);
        if (owner.isPresent() && !allowed.contains(machine)) {
            String host = address.host().ascii();
            String which = host.equals(HostName.text(machine)) ? host : host + " (" + machine.getHostAddress() + ")";
            throw new NotFetched(which + " belongs to " + owner.get()
                    + ". Only pages of the public web are fetched. Save the page in the browser and import the file.");
        }
    }
}
