package org.lectern.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Every language says everything that English says, and nothing more. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<Class<?>> BUNDLES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lectern").stream()
                    .filter(each -> each.isAnnotatedWith(MessageBundle.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void ofEveryLanguageAreThoseOfEnglish() throws IOException {
        Map<String, Object> expected = new TreeMap<>();
        Map<String, Object> found = new TreeMap<>();
        for (Class<?> bundle : BUNDLES) {
            for (String language : otherLanguages()) {
                expected.put(language + " " + nameOf(bundle), keysOf(bundle));
                found.put(
                        language + " " + nameOf(bundle),
                        new TreeSet<>(file(nameOf(bundle), language).stringPropertyNames()));
            }
        }
        assertTrue(BUNDLES.size() > 5, "the bundles were found");
        assertEquals(expected, found);
    }

    @Test
    void belongToABundleEach() throws IOException {
        List<String> names = BUNDLES.stream().map(MessagesTest::nameOf).toList();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<String> strangers = files.map(file -> file.getFileName().toString())
                    .filter(file -> !names.contains(file.substring(0, file.indexOf('_'))))
                    .toList();
            assertEquals(List.of(), strangers);
        }
    }

    /** A number or a name that a sentence leaves out is a mistake, unless the sentence only chooses by it. */
    @Test
    void useEveryParameter() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Class<?> bundle : BUNDLES) {
            for (String language : otherLanguages()) {
                Properties texts = file(nameOf(bundle), language);
                for (Method message : bundle.getMethods()) {
                    String text = texts.getProperty(message.getName(), "");
                    for (Parameter parameter : message.getParameters()) {
                        if (!isOfConstants(message)
                                && !text.matches("(?s).*\\{[^{}]*\\b" + parameter.getName() + "\\b.*")) {
                            unused.add(language + " " + nameOf(bundle) + ":" + message.getName() + " "
                                    + parameter.getName());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void keepTheRulesOfFrenchType() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Class<?> bundle : BUNDLES) {
            file(nameOf(bundle), "fr").forEach((key, text) -> {
                String words = text.toString().replaceAll("\\{[^{}]*}", "x");
                if (words.matches(
                        "(?s).*('|\"|\\p{L}[:;!?](\\s|$)|[ \u00a0][:;!?»]|«[^\u202f]|[^\u202f]»|\\.\\.\\.).*")) {
                    broken.add(nameOf(bundle) + ":" + key + " " + text);
                }
            });
        }
        assertEquals(List.of(), broken);
    }

    private static List<String> otherLanguages() {
        return Arrays.stream(ConfigProvider.getConfig()
                        .getValue("quarkus.locales", String.class)
                        .split(","))
                .filter(language -> !language.equals("en"))
                .toList();
    }

    private static String nameOf(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static TreeSet<String> keysOf(Class<?> bundle) {
        TreeSet<String> keys = new TreeSet<>();
        for (Method message : bundle.getMethods()) {
            if (isOfConstants(message)) {
                Object[] constants = message.getParameterTypes()[0].getEnumConstants();
                boolean underscored = Arrays.stream(constants)
                        .anyMatch(each -> ((Enum<?>) each).name().contains("_"));
                for (Object each : constants) {
                    keys.add(message.getName() + (underscored ? "_$" : "_") + ((Enum<?>) each).name());
                }
            } else {
                keys.add(message.getName());
            }
        }
        return keys;
    }

    /** A message for each constant of an enum, without a text of its own. */
    private static boolean isOfConstants(Method message) {
        return message.getParameterCount() == 1
                && message.getParameterTypes()[0].isEnum()
                && message.getAnnotation(Message.class).value().equals(Message.DEFAULT_VALUE);
    }

    private static Properties file(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        Path file = MESSAGES.resolve(bundle + "_" + language + ".properties");
        assertTrue(Files.exists(file), file + " is there");
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                texts.setProperty(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return texts;
    }
}
