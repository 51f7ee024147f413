package org.lectern.taxonomy.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Vocabulary;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Makes a version of the taxonomy of a file in JSON or YAML, in the form of docs/guides/taxonomy.md. */
@ApplicationScoped
public class VersionFiles {

    /** The longest file, in UTF-16 characters. */
    public static final int LONGEST = 500_000;

    private static final int DEEPEST = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Taxonomy taxonomy;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Inject
    VersionFiles(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * @param file its words; null is the same as none
     * @return a version that takes the place of the one in force, or of an earlier one that the file names
     * @throws VersionRefused when no version can be made of it; tells all that is wrong
     */
    public Successor read(@Nullable String file) {
        Faults faults = new Faults();
        BroughtVersion brought = OwnFile.read(tree(file == null ? "" : file), faults);
        return new VersionCheck(base(brought), faults).check(brought);
    }

    /**
     * The version that the file was made for, even when another has taken its place since, so that a file that is brought
     * twice is told from one that is wrong; the one in force where the file says nothing of it.
     */
    private Vocabulary base(BroughtVersion brought) {
        Lineage lineage = taxonomy.lineage();
        return Optional.ofNullable(brought.replaces())
                .or(() -> Optional.ofNullable(brought.version())
                        .flatMap(lineage::before)
                        .map(Mapping::from))
                .flatMap(lineage::vocabulary)
                .orElse(taxonomy.current());
    }

    /**
     * The words of a file.
     *
     * @throws VersionRefused when they are not UTF-8
     */
    public static String words(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw VersionRefused.unreadable("It is not UTF-8. Save it as UTF-8.");
        }
    }

    private JsonNode tree(String words) {
        if (words.length() > LONGEST) {
            throw VersionRefused.unreadable("It has more than " + LONGEST + " characters.");
        }
        String text = words.startsWith(BYTE_ORDER_MARK) ? words.substring(1) : words;
        if (text.isBlank()) {
            throw VersionRefused.unreadable("It is empty.");
        }
        return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[") ? json(text) : yaml(text);
    }

    private JsonNode json(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw VersionRefused.unreadable("It cannot be read as JSON" + line + ": " + e.getOriginalMessage());
        }
    }

    private JsonNode yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(1);
        options.setAllowDuplicateKeys(false);
        try {
            Object tree = new Yaml(new SafeConstructor(options)).load(new StringReader(text));
            return json.valueToTree(tree);
        } catch (YAMLException | IllegalArgumentException e) {
            throw VersionRefused.unreadable("It cannot be read as YAML: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
