package org.lectern.fetching.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the system for the addresses of a name, on a thread of its own: the system's look-up cannot be hurried. */
@ApplicationScoped
class SystemResolver implements Resolver {

    private static final int AT_ONCE = 16;

    private final ExecutorService threads =
            new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "looking up a name");
                thread.setDaemon(true);
                return thread;
            });

    @Override
    public List<InetAddress> resolve(String name, Duration atMost) {
        try {
            // the dot at the end keeps the system from trying the name inside our own domain
            Future<InetAddress[]> lookup = threads.submit(() -> InetAddress.getAllByName(name + "."));
            return List.of(lookup.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException e) {
            throw new NotFetched("Too many names are being looked up. Try again in a minute.");
        } catch (TimeoutException e) {
            throw new NotFetched("The name “" + name + "” could not be looked up in time. Try again later.");
        } catch (ExecutionException e) {
            throw new NotFetched("There is no site “" + name + "”, or its name cannot be looked up from here. Check the"
                    + " address in a browser.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched("Lectern is stopping. Send the address again when it is back.");
        }
    }
}
