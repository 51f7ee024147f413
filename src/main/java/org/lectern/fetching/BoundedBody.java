package org.lectern.fetching;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lectern.fetching.address.NotFetched;

/** A body that ends with a refusal when it is longer than it may be; packed bodies are counted unpacked, too. */
final class BoundedBody extends FilterInputStream {

    private final long atMost;
    private long count;

    BoundedBody(InputStream in, long atMost) {
        super(in);
        this.atMost = atMost;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) {
        count += more;
        if (count > atMost) {
            throw new NotFetched("The page is larger than the " + atMost / (1024 * 1024)
                    + " MB that are fetched. Save its article in the browser and import the file.");
        }
    }
}
