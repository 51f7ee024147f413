package org.lectern.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.wording.Languages;

/** The words of the scripts as a module, one for each language. */
@Path("/words/{language}.js")
@PermitAll
public class ScriptWordsResource {

    private final Languages languages;
    private final ObjectMapper json;
    private final Map<Locale, String> written = new ConcurrentHashMap<>();

    @Inject
    ScriptWordsResource(Languages languages, ObjectMapper json) {
        this.languages = languages;
        this.json = json;
    }

    /** The same for everybody, and asked for again each time, so that scripts and words always fit. */
    @GET
    public Response module(String language, @Context Request request) {
        Locale locale = languages.of(language).orElseThrow(NotFoundException::new);
        String module = written.computeIfAbsent(locale, this::write);
        EntityTag tag = new EntityTag(Integer.toHexString(module.hashCode()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl everyTime = new CacheControl();
        everyTime.setNoCache(true);
        return (unchanged == null
                        ? Response.ok(module, "text/javascript;charset=utf-8").tag(tag)
                        : unchanged)
                .cacheControl(everyTime)
                .build();
    }

    private String write(Locale language) {
        Object words = language.equals(languages.all().get(0))
                ? MessageBundles.get(ScriptWords.class)
                : MessageBundles.get(ScriptWords.class, Localized.Literal.of(language.toLanguageTag()));
        Map<String, String> texts = new TreeMap<>();
        for (Method text : ScriptWords.class.getMethods()) {
            texts.put(text.getName(), withPlaceholders(text, words));
        }
        try {
            return "export default " + json.writeValueAsString(texts) + ";\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The words of the scripts cannot be written.", e);
        }
    }

    private static String withPlaceholders(Method text, Object words) {
        Object[] placeholders = Arrays.stream(text.getParameters())
                .map(Parameter::getName)
                .map(name -> "{" + name + "}")
                .toArray();
        try {
            return (String) text.invoke(words, placeholders);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The text " + text.getName() + " of the scripts cannot be read.", e);
        }
    }
}
