package org.lectern.web.kept;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** Finds what the present request sent as a form. */
@RequestScoped
public class SentForms {

    private static final int MOST_FIELDS = 1000;

    private final HttpServerRequest http;
    private @Nullable SentForm read;

    @Inject
    SentForms(HttpServerRequest http) {
        this.http = http;
    }

    /** The form, as far as the request has been read; nothing for files and for what a script sent. */
    public Optional<SentForm> find() {
        if (read != null) {
            return Optional.of(read);
        }
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData data = request == null ? null : request.getFormData();
        return data == null || !isPlainForm() ? Optional.empty() : Optional.of(SentForm.of(action(), fields(data)));
    }

    /** The body of a form that was refused before anything of it was read. */
    public Uni<Optional<String>> readBody() {
        if (!isPlainForm() || http.isEnded()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Uni<Optional<String>> body = Uni.createFrom()
                .completionStage(() -> http.body().toCompletionStage())
                .map(Buffer::toString)
                .map(Optional::of);
        http.resume();
        return body.onFailure().recoverWithItem(Optional.empty());
    }

    /** The first value of a field in such a body. */
    public @Nullable String value(String body, String name) {
        List<String> values = decoded(body).get(name);
        return values == null ? null : values.get(0);
    }

    private static Map<String, List<String>> decoded(String body) {
        return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS).parameters();
    }

    /** The form of such a body, which {@link #find} gives from now on. */
    public SentForm keep(String body) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        decoded(body).forEach((name, values) -> values.forEach(value -> fields.add(Map.entry(name, value))));
        read = SentForm.of(action(), fields);
        return read;
    }

    private boolean isPlainForm() {
        String type = http.getHeader(HttpHeaders.CONTENT_TYPE);
        return http.method().name().equals(HttpMethod.POST)
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                && http.getHeader("X-Fragment") == null;
    }

    private String action() {
        return http.uri();
    }

    private static List<Map.Entry<String, String>> fields(FormData data) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (String name : data) {
            Collection<FormValue> values = data.get(name);
            values.stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> fields.add(Map.entry(name, value.getValue())));
        }
        return fields;
    }
}
