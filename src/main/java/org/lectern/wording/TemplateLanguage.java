package org.lectern.wording;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives every template the language of the request it is written for, so that its messages come in it. */
@Singleton
class TemplateLanguage {

    private final Wording wording;

    @Inject
    TemplateLanguage(Wording wording) {
        this.wording = wording;
    }

    void teach(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance instance) {
        if (Arc.container().requestContext().isActive()) {
            instance.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, wording.locale());
        }
    }
}
