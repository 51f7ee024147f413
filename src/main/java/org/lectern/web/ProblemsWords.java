package org.lectern.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say when something cannot be done. */
@MessageBundle("problems")
interface ProblemsWords {

    @Message("{words}")
    String title(String words);

    @Message("{words}")
    String detail(String words);

    @Message("{label}")
    String fieldNamed(String name, String label);

    @Message("Send it again")
    String sendAgain();

    @Message("See how it stands now")
    String howItStands();

    @Message("Go back")
    String goBack();

    @Message("Sign in")
    String signIn();

    @Message("Your session has ended")
    String sessionEnded();

    @Message(
            "Nothing was saved. What you sent is kept on this page, and only here: sign in, come back to it, and send it again.")
    String kept();

    @Message("1. Sign in")
    String firstSignIn();

    @Message(", opens in a new tab")
    String newTab();

    @Message("To the page it came from")
    String whereFrom();

    @Message("2. Send it again")
    String thenSend();

    @Message("Passwords are not kept. Type them once more on the page they came from.")
    String noPasswords();

    @Message("What you typed")
    String typed();
}
