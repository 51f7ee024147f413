package org.lectern;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several calls, each in a thread of its own, that begin together. */
public final class AtOnce {

    private static final int PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /**
     * What they answer, in their order.
     *
     * @throws Exception what the first of them threw that did
     */
    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> asked = new ArrayList<>();
            for (Callable<T> call : calls) {
                asked.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
