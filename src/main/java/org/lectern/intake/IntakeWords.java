package org.lectern.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages call the states of a file on its way in. */
@MessageBundle("intake")
interface IntakeWords {

    @Message
    String state(ImportState state);
}
