package org.lectern.parsing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Messages on a pipe, each after a mark and its length. The mark tells a message from anything that a library or the
 * Java machine itself may have printed there.
 */
final class Frames {

    private static final int MARK = 0x4C435452;
    private static final int LONGEST = 256 << 20;

    private Frames() {}

    /** Writes and flushes one message; several threads may do so. */
    static void write(OutputStream pipe, byte[] message) throws IOException {
        synchronized (pipe) {
            DataOutputStream out = new DataOutputStream(pipe);
            out.writeInt(MARK);
            out.writeInt(message.length);
            out.write(message);
            out.flush();
        }
    }

    /**
     * Waits for the next message.
     *
     * @throws IOException when the pipe has ended, or carries something else
     */
    static byte[] read(InputStream pipe) throws IOException {
        DataInputStream in = new DataInputStream(pipe);
        if (in.readInt() != MARK) {
            throw new IOException("Something else than a message stands on the pipe");
        }
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A message of " + length + " bytes is announced");
        }
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }
}
