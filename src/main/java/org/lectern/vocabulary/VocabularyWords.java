package org.lectern.vocabulary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of topics and stances says. */
@MessageBundle("vocabulary")
interface VocabularyWords {

    @Message(
            "The words by which passages and articles are judged, version {n}. They are fixed: a change is a new version, and every annotation says under which it is tagged.")
    String version(String n);

    @Message("On this page")
    String onThisPage();

    @Message("Topics of a passage")
    String topics();

    @Message("Stances of an article")
    String stances();

    @Message("As a file:")
    String asFile();

    @Message("Codebook (Markdown)")
    String markdown();

    @Message("Codebook (CSV)")
    String csv();

    @Message("REFI-QDA codebook")
    String refi();

    @Message("MISP machine tags")
    String machineTags();

    @Message("A passage may have several, or none. The number is the key that sets it while annotating.")
    String topicsHow();

    @Message("Key")
    String key();

    @Message("Belongs here")
    String belongs();

    @Message("Does not")
    String belongsNot();

    @Message("Articles with it")
    String articlesWith();

    @Message("Passages with it")
    String passagesWith();

    @Message("The position an article takes on the group’s decline. A curator sets it, with a reason.")
    String stancesHow();

    @Message("An earlier version")
    String earlierVersion();

    @Message("Version {version} is in force now.")
    String inForce(String version);

    @Message("Versions")
    String versions();

    @Message("Became")
    String became();

    @Message("Retired: the next version does not have it.")
    String retired();

    @Message("Version {version}")
    String versionNamed(String version);

    @Message("came with Lectern")
    String original();

    @Message("took the place of version {earlier}, by {name}")
    String tookPlace(String earlier, String name);

    @Message("New version")
    String newVersion();

    @Message("To be decided")
    String toDecide();
}
