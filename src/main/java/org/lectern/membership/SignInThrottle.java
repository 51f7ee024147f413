package org.lectern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.problem.Problem;

/** Slows down guessing: after ten wrong passwords for a name it rests for a minute. */
@ApplicationScoped
class SignInThrottle {

    private static final int FREE_TRIES = 10;
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int NAMES_REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    void check(String name) {
        Failures known = failures.get(key(name));
        if (known != null
                && known.count() >= FREE_TRIES
                && known.last().plus(REST).isAfter(Instant.now())) {
            throw new TooManyTries();
        }
    }

    void failed(String name) {
        if (failures.size() >= NAMES_REMEMBERED) {
            Instant old = Instant.now().minus(REST);
            failures.values().removeIf(each -> each.last().isBefore(old));
        }
        failures.merge(
                key(name), new Failures(1, Instant.now()), (old, one) -> new Failures(old.count() + 1, one.last()));
    }

    void succeeded(String name) {
        failures.remove(key(name));
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(120, lower.length()));
    }

    /** Too many wrong passwords for one name. */
    static class TooManyTries extends Problem {
        TooManyTries() {
            super(Kind.TOO_MANY, "Too many tries", "Wait a minute, then try again. A curator can set a new password.");
            with(RETRY_AFTER, REST.toSeconds());
        }
    }
}
