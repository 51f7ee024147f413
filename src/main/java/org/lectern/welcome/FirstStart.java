package org.lectern.welcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credential;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;

/**
 * While nobody is here: the one-time link on the console by which the first curator comes in, or the curator named by
 * the environment for starts that nobody watches.
 */
@ApplicationScoped
public class FirstStart {

    private final Members members;
    private final Samples samples;
    private final Settings settings;
    private @Nullable String code;

    /** What the environment says of the first start. */
    @Singleton
    static class Settings {
        @ConfigProperty(name = "lectern.curator")
        Optional<String> curator = Optional.empty();

        @ConfigProperty(name = "lectern.curator-password")
        Optional<String> password = Optional.empty();

        @ConfigProperty(name = "lectern.samples")
        boolean samples;

        @ConfigProperty(name = "quarkus.http.port")
        int port;

        @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
        boolean serving;
    }

    @Inject
    FirstStart(Members members, Samples samples, Settings settings) {
        this.members = members;
        this.samples = samples;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        boolean nobody = QuarkusTransaction.requiringNew().call(members::isEmpty);
        if (!nobody || !settings.serving) {
            return;
        }
        if (settings.curator.isPresent() && settings.password.isPresent()) {
            Member curator = new Member(settings.curator.get(), settings.password.get(), Role.CURATOR);
            QuarkusTransaction.requiringNew().run(() -> members.add(curator));
            if (settings.samples) {
                samples.add(curator.name()).forEach(FirstStart::print);
            }
            return;
        }
        code = Credential.newSecret();
        System.out.println("Lectern is new here. Open http://localhost:" + settings.port + "/start?code=" + code
                + " to become its first curator. The link works once.");
    }

    private static void print(Samples.Login login) {
        System.out.println(
                "Sample member: " + login.name() + " (" + login.role().id() + "), password " + login.password());
    }

    @Nullable
    String code() {
        return code;
    }

    boolean accepts(String given) {
        return code != null
                && MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the first curator and uses up the link. Must be called in a transaction. */
    Member finish(String name, String password) {
        Member curator = members.add(new Member(name, password, Role.CURATOR));
        members.flush();
        code = null;
        return curator;
    }

    List<Samples.Login> addSamples(String by) {
        return samples.add(by);
    }
}
