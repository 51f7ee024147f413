package org.lectern.retagging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.lectern.taxonomy.Mapping;

/** What the pages say on which a version of the taxonomy takes the place of another. */
@MessageBundle("retagging")
public interface RetaggingWords {

    @Message("New version of the taxonomy")
    String newVersion();

    @Message(
            "Bring a file with the topics of the new version and what becomes of each topic of version {version}. First comes"
                    + " a dry run, which changes nothing.")
    String whatToBring(String version);

    @Message("File (JSON or YAML)")
    String file();

    @Message("Or its words")
    String orWords();

    @Message("Begin with the version in force: this is it as such a file, with everything kept.")
    String example();

    @Message("Dry run")
    String dryRun();

    @Message("Nothing was changed")
    String nothingChanged();

    @Message("Entry")
    String entry();

    @Message("What is wrong")
    String whatIsWrong();

    @Message("Entries that cannot be used")
    String entriesRefused();

    @Message("From version {from} to version {to}")
    String fromTo(String from, String to);

    @Message("This is what would happen. Nothing has been changed.")
    String wouldHappen();

    @Message("{#if n == 1}{n} annotation is{#else}{n} annotations are{/if} tagged under version {version}.")
    String tagged(long n, String version);

    @Message("{#if n == 1}{n} gets its{#else}{n} get their{/if} topics in the new version.")
    String certain(long n);

    @Message("{#if n == 1}{n} keeps its{#else}{n} keep their{/if} topics and version until somebody decides by hand.")
    String undecided(long n);

    @Message(
            "{#if n == 1}{n} has a topic that its version does not know.{#else}{n} have a topic that their version does not"
                    + " know.{/if}")
    String refused(long n);

    @Message(
            "{#if n == 1}{n} has a topic that is split: somebody has to choose.{#else}{n} have a topic that is split: somebody"
                    + " has to choose.{/if}")
    String split(long n);

    @Message(
            "{#if n == 1}{n} has a topic that is retired: somebody has to say what it is about now.{#else}{n} have a topic"
                    + " that is retired: somebody has to say what they are about now.{/if}")
    String retired(long n);

    @Message("{#if n == 1}They stand in {n} article.{#else}They stand in {n} articles.{/if}")
    String articles(long n);

    @Message("{#if n == 1}{n} deleted one goes along.{#else}{n} deleted ones go along.{/if}")
    String deleted(long n);

    @Message("{#if n == 1}{n} still waits under an earlier version.{#else}{n} still wait under earlier versions.{/if}")
    String earlier(long n);

    @Message
    String fate(Mapping.Fate fate);

    @Message("What becomes of each topic")
    String eachTopic();

    @Message("Topic")
    String topic();

    @Message("What becomes of it")
    String becomes();

    @Message("Nothing")
    String nothing();

    @Message("Annotations")
    String annotations();

    @Message("Articles")
    String inArticles();

    @Message("stays, under another name")
    String reworded();

    @Message("New topics")
    String added();

    @Message("Samples")
    String samples();

    @Message("Samples of “{topic}”")
    String samplesOf(String topic);

    @Message("By {name}")
    String by(String name);

    @Message("Remarks")
    String remarks();

    @Message("Migrate")
    String migrate();

    @Message("All or nothing: if it stops half-way, everything is as before. States stay as they are.")
    String allOrNothing();

    @Message("Why the version changes")
    String reason();

    @Message("The history of every annotation keeps it.")
    String reasonKept();

    @Message("Migrate to version {version}")
    String migrateTo(String version);

    @Message("Another file")
    String anotherFile();

    @Message("Topics to be decided")
    String toDecide();

    @Message(
            "These annotations are tagged under an earlier version of the taxonomy. Choose what their topics become in version"
                    + " {version}.")
    String whatToDecide(String version);

    @Message("Nothing waits for you")
    String nothingWaits();

    @Message("Every annotation that you may settle is tagged under version {version}.")
    String allTagged(String version);

    @Message("{#if n == 1}{n} annotation{#else}{n} annotations{/if} to be decided")
    String waiting(long n);

    @Message(
            "{#if n == 1}{n} draft of somebody else waits for its author.{#else}{n} drafts of others wait for their authors.{/if}")
    String draftsOfOthers(long n);

    @Message("Bring up what is certain")
    String bringUp();

    @Message("{#if n == 1}{n} annotation{#else}{n} annotations{/if} migrated; {left} left to be decided.")
    String done(long n, long left);

    @Message("Decided:")
    String decided();

    @Message("Look at it, or change it")
    String lookAtIt();

    @Message("Not decided")
    String notDecided();

    @Message("Version {version}")
    String version(String version);

    @Message("Tagged under version {version} with")
    String taggedWith(String version);

    @Message("Topics in version {version}")
    String topicsIn(String version);

    @Message("may become this")
    String candidate();

    @Message("Reason")
    String why();

    @Message("(optional)")
    String optional();

    @Message("Decide")
    String decide();

    @Message("what “{quote}” is about")
    String decideOn(String quote);

    @Message("Earlier")
    String previousPage();

    @Message("More")
    String nextPage();

    @Message("To the taxonomy")
    String toTaxonomy();
}
