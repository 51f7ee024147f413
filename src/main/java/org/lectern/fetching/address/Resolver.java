package org.lectern.fetching.address;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

/** Finds the IP addresses of a name. */
public interface Resolver {

    /**
     * All addresses of the name, at least one.
     *
     * @throws NotFetched when there are none, or they are not found in time
     */
    List<InetAddress> resolve(String name, Duration atMost);
}
