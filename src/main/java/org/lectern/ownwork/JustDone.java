package org.lectern.ownwork;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a member's own page says was just done.
 *
 * @param submitted how many drafts were handed in
 * @param left how many could not be
 * @param password that the password was changed
 * @param read the article that was marked as read; none when all were
 * @param marked the moment at which that was done
 * @param unread the article that was marked as unread
 */
public record JustDone(
        @RestQuery @Nullable Integer submitted,
        @RestQuery @Nullable Integer left,
        @RestQuery @Nullable String password,
        @RestQuery @Nullable String read,
        @RestQuery @Nullable String marked,
        @RestQuery @Nullable String unread) {

    MyWorkPage.@Nullable Done inWords(OwnworkWords words) {
        if (password != null) {
            return MyWorkPage.Done.of(words.passwordHolds());
        }
        if (marked != null) {
            String what = read == null ? words.allRead() : words.oneRead(read);
            return new MyWorkPage.Done(what, "/me/reading/undo", "marked", marked);
        }
        if (unread != null) {
            return new MyWorkPage.Done(words.oneUnread(unread), "/me/reading/read", "article", unread);
        }
        return submitted == null ? null : MyWorkPage.Done.of(words.submitted(submitted, left == null ? 0 : left));
    }
}
