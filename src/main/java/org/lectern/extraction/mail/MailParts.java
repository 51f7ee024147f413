package org.lectern.extraction.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Walks through a mail part by part without keeping it in memory. A mail inside the mail is one part and is not opened.
 */
final class MailParts {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 2_000;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(5_000)
            .setMalformedHeaderStartsBody(false)
            .build();

    /** Told of each part that holds something itself, in order. */
    interface Visitor {

        /**
         * @param head the part's own fields; the mail's where it has but one part
         * @param around the media type of the multipart it stands in, or empty
         * @param body decoded; to be read before the method returns
         */
        void part(PartHead head, String around, InputStream body) throws IOException;
    }

    private MailParts() {}

    /**
     * Walks to the end.
     *
     * @return the fields of the mail itself
     * @throws IOException when it cannot be read, or has more parts, or deeper ones, than any mail
     */
    static PartHead walk(InputStream mail, Visitor visitor) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(mail);
        try {
            return walk(tokens, visitor);
        } catch (MimeException e) {
            throw new IOException("The mail is broken", e);
        }
    }

    private static PartHead walk(MimeTokenStream tokens, Visitor visitor) throws MimeException, IOException {
        PartHead whole = new PartHead();
        PartHead head = whole;
        int parts = 0;
        Deque<String> around = new ArrayDeque<>();
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_BODYPART -> {
                    head = new PartHead();
                    if (++parts > MOST_PARTS) {
                        throw new IOException("too many parts");
                    }
                }
                case T_FIELD -> head.add(tokens.getField());
                case T_START_MULTIPART -> {
                    around.push(tokens.getBodyDescriptor().getMimeType());
                    if (around.size() > DEEPEST) {
                        throw new IOException("nested too deep");
                    }
                    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
                }
                case T_END_MULTIPART -> around.poll();
                case T_BODY ->
                    visitor.part(head, around.isEmpty() ? "" : around.peek(), tokens.getDecodedInputStream());
                default -> {}
            }
        }
        return whole;
    }
}
