package org.lectern.parsing;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the reading process from opening addresses that a file names. */
final class Connections {

    private static final Set<String> OWN = Set.of("file", "jar", "jrt");

    private Connections() {}

    /** From now on no address is opened in this process. */
    static void refuse() {
        URL.setURLStreamHandlerFactory(protocol -> OWN.contains(protocol) ? null : new Refusing());
        ProxySelector.setDefault(new NoWayOut());
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("No address is opened while a file is read");
        }
    }

    /** Clients that ask for a way get one that leads nowhere. */
    private static final class NoWayOut extends ProxySelector {
        @Override
        public List<Proxy> select(@Nullable URI address) {
            throw new IllegalArgumentException("No address is opened while a file is read");
        }

        @Override
        public void connectFailed(@Nullable URI address, @Nullable SocketAddress at, @Nullable IOException why) {
            // nothing is ever connected
        }
    }
}
