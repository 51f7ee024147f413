package org.lectern.findings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.lectern.annotation.AnnotationState;
import org.lectern.retrieval.Grouping;
import org.lectern.retrieval.Sorting;

/** What the page of all annotations says. */
@MessageBundle("findings")
public interface FindingsWords {

    @Message("Annotations")
    String annotations();

    @Message("Search the annotations")
    String keySearch();

    @Message("Next or previous annotation")
    String keyNext();

    @Message("Open it in its article")
    String keyOpen();

    @Message("Select or leave out")
    String keySelect();

    @Message("Select all that are shown")
    String keySelectAll();

    @Message("Export the selected, or all that match")
    String keyExport();

    @Message("Every passage marked in any article, as far as you may see it.")
    String how();

    @Message("{n} in doubt")
    String inDoubt(long n);

    @Message("Search quotes and notes")
    String searchLong();

    @Message("Words or “a phrase” in quotes and notes")
    String searchHint();

    @Message("{#if n == 1}annotation{#else}annotations{/if}")
    String counted(long n);

    @Message("{n} {#if n == 1}annotation{#else}annotations{/if}")
    String tally(long n);

    @Message("Remove filter")
    String removeFilter();

    @Message("Clear all")
    String clearAll();

    @Message("Sort")
    String sort();

    @Message("Group by")
    String groupBy();

    @Message
    String sorting(Sorting sorting);

    @Message
    String grouping(Grouping grouping);

    @Message("{#if n == 1}Export it{#else}Export all {n}{/if}")
    String exportAll(long n);

    @Message("CSV, a row each")
    String csv();

    @Message("REFI-QDA project")
    String refi();

    @Message("Web Annotation JSON")
    String webAnnotation();

    @Message("Evidence bundle")
    String bundle();

    @Message("Citations:")
    String citations();

    @Message("See the file first")
    String seeFirst();

    @Message("No annotation yet")
    String noneYet();

    @Message("Open an article, select a passage and choose its topics.")
    String openArticle();

    @Message("None has been accepted yet.")
    String noneAccepted();

    @Message("Nothing matches")
    String nothingMatches();

    @Message("None of the {n} annotations that you may see matches all of these filters.")
    String noneOf(long n);

    @Message("Only these")
    String onlyThese();

    @Message("Previous page")
    String previousPage();

    @Message("Next page")
    String nextPage();

    @Message("annotations")
    String annotationsEach();

    @Message("Article published")
    String articlePublished();

    @Message("Nothing was changed")
    String nothingChanged();

    @Message("{#if n == 1}One stays as it is{#else}{n} stay as they are{/if}")
    String stay(int n);

    @Message("Select “{opening}”")
    String select(String opening);

    @Message("– No topic")
    String noTopic();

    @Message("You")
    String you();

    @Message("Passage in doubt")
    String passageInDoubt();

    @Message("Open in the article")
    String openInArticle();

    @Message("With the selected annotations")
    String withSelected();

    @Message("All shown")
    String allShown();

    @Message("With the selected:")
    String withThese();

    @Message("All {n} that match")
    String allMatching(long n);

    @Message("Select none")
    String selectNone();

    @Message("Your own")
    String yourOwn();

    @Message("Submit for review")
    String submit();

    @Message("Delete")
    String delete();

    @Message("Topic")
    String topic();

    @Message("Choose a topic")
    String chooseTopic();

    @Message("Add it")
    String addTopic();

    @Message("Take it away")
    String removeTopic();

    @Message("Decide")
    String decide();

    @Message("Comment for the authors")
    String comment();

    @Message("Needed to reject or to request changes.")
    String commentNeeded();

    @Message("Accept")
    String accept();

    @Message("Request changes")
    String requestChanges();

    @Message("Reject")
    String reject();

    @Message("Review state")
    String reviewState();

    @Message("Stance of the article")
    String stance();

    @Message("Outlet")
    String outlet();

    @Message("Annotator")
    String annotator();

    @Message("No topic")
    String noTopicAlone();

    @Message("Not known")
    String unknown();

    @Message("{annotation:state(state)}")
    String state(AnnotationState state);

    @Message("“{words}”")
    String chipWords(String words);

    @Message("{n} selected before")
    String chipSelected(int n);

    @Message("Article {id}")
    String chipArticle(String id);

    @Message("From {date}")
    String chipFrom(String date);

    @Message("To {date}")
    String chipUntil(String date);

    @Message("Select at least one annotation.")
    String selectOne();

    @Message("At most {n} selected annotations leave together. Narrow the filters and export all that match instead.")
    String mostExported(int n);

    @Message("At most {n} annotations are changed at once. Narrow the filters first.")
    String mostChanged(int n);

    @Message("Choose the topic to add or to take away.")
    String topicMissing();

    @Message("Write a comment so that the authors know what to change.")
    String whyMissing();
}
