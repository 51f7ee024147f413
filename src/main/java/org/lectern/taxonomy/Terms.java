package org.lectern.taxonomy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.wording.Languages;
import org.lectern.wording.Wording;

/**
 * Topics and stances as a page says them, in the reader's language. A language without words for a term says it in
 * English. Templates ask it with {@code {inject:terms.…}}; programs are told the vocabulary itself.
 */
@Singleton
@Named("terms")
public class Terms {

    /** What a term is called and what belongs to it, in another language. */
    record Said(String label, String definition, String included, String excluded) {}

    private final Taxonomy taxonomy;
    private final Wording wording;
    private final Map<Locale, Map<String, Said>> topics = new HashMap<>();
    private final Map<Locale, Map<String, Said>> stances = new HashMap<>();

    @Inject
    Terms(Taxonomy taxonomy, Wording wording, Languages languages, ObjectMapper json) {
        this.taxonomy = taxonomy;
        this.wording = wording;
        for (Locale language : languages.all()) {
            topics.put(language, read(json, "/taxonomy/topics-1_" + language.toLanguageTag() + ".json"));
            stances.put(language, read(json, "/taxonomy/stances-1_" + language.toLanguageTag() + ".json"));
        }
    }

    private static Map<String, Said> read(ObjectMapper json, String resource) {
        try (InputStream in = Terms.class.getResourceAsStream(resource)) {
            return in == null ? Map.of() : json.readValue(in, new TypeReference<Map<String, Said>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The words for the vocabulary in " + resource + " cannot be read.", e);
        }
    }

    /** All topics in the order of their keys. */
    public List<Topic> getTopics() {
        return taxonomy.topics().stream().map(this::of).toList();
    }

    /** The same, then those of these that only earlier versions have. */
    public List<Topic> topicsWith(Collection<String> ids) {
        return taxonomy.topicsWith(ids).stream().map(this::of).toList();
    }

    public List<Stance> getStances() {
        return taxonomy.stances().stream().map(this::of).toList();
    }

    /** The same topic in the reader's language; one that a later version says otherwise, as that version says it. */
    public Topic of(Topic topic) {
        Said said = topics.getOrDefault(wording.locale(), Map.of()).get(topic.id());
        return said == null || !taxonomy.isAsAtFirst(topic)
                ? topic
                : new Topic(
                        topic.id(),
                        said.label(),
                        topic.letter(),
                        topic.number(),
                        topic.look(),
                        said.definition(),
                        said.included(),
                        said.excluded());
    }

    public Stance of(Stance stance) {
        Said said = stances.getOrDefault(wording.locale(), Map.of()).get(stance.id());
        return said == null
                ? stance
                : new Stance(stance.id(), said.label(), said.definition(), said.included(), said.excluded());
    }

    /** The stance with this id. */
    public Stance stance(String id) {
        return of(taxonomy.stanceOf(id));
    }
}
