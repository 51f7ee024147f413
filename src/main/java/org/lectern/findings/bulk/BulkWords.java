package org.lectern.findings.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say was done with several annotations. */
@MessageBundle("bulk")
interface BulkWords {

    @Message(
            "{n} {#if n == 1}annotation is{#else}annotations are{/if} {#switch act}{#case SUBMIT}submitted{#case DELETE}deleted{#case RESTORE}restored{#case ADD_TOPIC}given the topic “{topic}”{#case REMOVE_TOPIC}freed of the topic “{topic}”{#case ACCEPT}accepted{#case REJECT}rejected{#case REQUEST_CHANGES}sent back for changes{#case UNDO}waiting for review again{/switch}.")
    String done(Act act, int n, String topic);
}
