package org.lectern.welcome;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first start and the samples say. */
@MessageBundle("welcome")
interface WelcomeWords {

    @Message("Samples added")
    String samplesAdded();

    @Message("The samples are here")
    String samplesHere();

    @Message(
            "A team of three has annotated and reviewed the sample articles. Their passwords are shown this once; a curator can set new ones on the members page.")
    String team();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Password")
    String password();

    @Message("Remove the samples")
    String remove();

    @Message("Samples")
    String samples();

    @Message(
            "Articles written for Lectern by invented outlets, and a sample team with annotations and reviews, so that every page has something to show.")
    String samplesHow();

    @Message("The samples are in the library")
    String inLibrary();

    @Message(
            "Removing them takes away the sample articles with everything marked in them, and the sample team with everything it marked. Your own articles and members stay.")
    String removing();

    @Message("No samples here")
    String noneHere();

    @Message("They can be added at any time and removed again in one step.")
    String anyTime();

    @Message("Add the samples")
    String addThem();

    @Message("No sample files found")
    String noFiles();

    @Message("Start Lectern where its folder “import” with the manifest is, or set LECTERN_IMPORT to it.")
    String setFolder();

    @Message("First start")
    String firstStart();

    @Message(
            "You are the first here. Make your account; as curator you import articles, publish them and add your team.")
    String youAreFirst();

    @Message("The first curator")
    String firstCurator();

    @Message("Not yet")
    String notYet();

    @Message("Your name")
    String yourName();

    @Message(
            "Add the samples: nine articles and a team of three with annotations and reviews. They can be removed in one step.")
    String addNine();

    @Message("Begin")
    String begin();
}
