package org.lectern.fetching.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of IP addresses that do not belong to the public web, after the special-purpose registries (RFC 6890 and
 * its updates). Of version 6 only global unicast, {@code 2000::/3}, is public, and of it not what carries a version 4
 * address inside.
 */
final class NonPublic {

    private static final List<Block> BLOCKS = List.of(
            Block.of("0.0.0.0/8", "no machine at all"),
            Block.of("10.0.0.0/8", "a private network"),
            Block.of("100.64.0.0/10", "a provider's own network"),
            Block.of("127.0.0.0/8", "this machine itself"),
            Block.of("169.254.0.0/16", "the local link"),
            Block.of("172.16.0.0/12", "a private network"),
            Block.of("192.0.0.0/24", "the network's own machinery"),
            Block.of("192.0.2.0/24", "examples in documents"),
            Block.of("192.88.99.0/24", "relays into other networks"),
            Block.of("192.168.0.0/16", "a private network"),
            Block.of("198.18.0.0/15", "measuring networks"),
            Block.of("198.51.100.0/24", "examples in documents"),
            Block.of("203.0.113.0/24", "examples in documents"),
            Block.of("224.0.0.0/4", "many machines at once"),
            Block.of("240.0.0.0/4", "nobody yet"),
            Block.of("::/128", "no machine at all"),
            Block.of("::1/128", "this machine itself"),
            Block.of("64:ff9b::/96", "translated addresses"),
            Block.of("64:ff9b:1::/48", "translated addresses"),
            Block.of("fc00::/7", "a private network"),
            Block.of("fe80::/10", "the local link"),
            Block.of("ff00::/8", "many machines at once"),
            Block.of("2001::/23", "the network's own machinery"),
            Block.of("2001:db8::/32", "examples in documents"),
            Block.of("2002::/16", "translated addresses"),
            Block.of("3fff::/20", "examples in documents"));

    private static final Block GLOBAL = Block.of("2000::/3", "");

    private NonPublic() {}

    /** Whom an address belongs to, in words, when it is not the public web. */
    static Optional<String> owner(InetAddress address) {
        Optional<String> known = BLOCKS.stream()
                .filter(block -> block.has(address))
                .map(Block::owner)
                .findFirst();
        boolean outside = address.getAddress().length == 16 && !GLOBAL.has(address);
        return known.isEmpty() && outside ? Optional.of("no public network") : known;
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits, String owner) {

        static Block of(String cidr, String owner) {
            String[] parts = cidr.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]), owner);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(cidr + " is not a block of addresses", e);
            }
        }

        boolean has(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
