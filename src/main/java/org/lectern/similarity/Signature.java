package org.lectern.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * The buckets that a text falls into, so that texts like it fall into one of the same: MinHash (Broder 1997) over the
 * runs of words, in bands as in Leskovec, Rajaraman, Ullman, “Mining of Massive Datasets”, section 3.4.
 */
final class Signature {

    /** Grows when the same text would get other buckets. */
    static final int METHOD = 1;

    static final int BANDS = 50;
    static final int ROWS = 3;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Signature() {}

    /** None for a text without words. */
    static long[] bandsOf(Shingles shingles) {
        if (shingles.words() == 0) {
            return new long[0];
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long hash : shingles.hashes()) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mix(hash + (i + 1) * GOLDEN));
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * (ROWS + 1)).putLong(band);
            for (int row = 0; row < ROWS; row++) {
                bytes.putLong(least[band * ROWS + row]);
            }
            bands[band] = MurmurHash3.hash128x64(bytes.array())[0];
        }
        return bands;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): another order of all numbers for each start. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
