package org.lectern.intake.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of a small file that people write by hand. */
final class WrittenText {

    private static final int LARGEST = 16 * 1024 * 1024;

    private WrittenText() {}

    /** The file's text; nothing when it cannot be read, and the fault is told. */
    static Optional<String> of(String name, Path file, Consumer<String> faults) {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.accept(name + ": is larger than 16 MB and was not read.");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.accept(name + ": is not in UTF-8, so nothing of it was used. Save it as UTF-8.");
        } catch (IOException e) {
            faults.accept(name + ": cannot be read. Check who may read it.");
        }
        return Optional.empty();
    }
}
