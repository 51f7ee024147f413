package org.lectern.parsing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.OptionalInt;

/** How much time and memory a file may take to be read, and how many are read at once. */
@ConfigMapping(prefix = "lectern.parser")
public interface ParserSettings {

    /** The longest that reading one file may take; with what stands around it, a file is done within half a minute. */
    Duration timeLimit();

    /** The heap of one reading process. */
    MemorySize memory();

    /** How many files are read at once; without it one fewer than there are processors, and at least two. */
    OptionalInt processes();

    /** After this time without work a reading process ends; the next file starts another. */
    Duration idle();

    /** The number of {@link #processes}, at least 1. */
    default int atOnce() {
        int processors = Runtime.getRuntime().availableProcessors();
        return Math.max(1, processes().orElse(Math.max(2, processors - 1)));
    }

    default ParserLimits limits() {
        return new ParserLimits(timeLimit(), memory().asLongValue());
    }
}
