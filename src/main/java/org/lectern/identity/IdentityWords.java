package org.lectern.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages call roles, and what a token may be used for. */
@MessageBundle("identity")
interface IdentityWords {

    @Message
    String role(Role role);

    @Message
    String scope(Scope scope);
}
