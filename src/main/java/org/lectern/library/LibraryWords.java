package org.lectern.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages call fields and flags of an article. */
@MessageBundle("library")
interface LibraryWords {

    @Message
    String flag(Flag flag);

    @Message
    String field(Field field);
}
