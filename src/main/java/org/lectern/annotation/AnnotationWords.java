package org.lectern.annotation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages call the states and steps of an annotation. */
@MessageBundle("annotation")
interface AnnotationWords {

    @Message
    String state(AnnotationState state);

    @Message
    String step(Step.Kind step);
}
