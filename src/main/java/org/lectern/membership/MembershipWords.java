package org.lectern.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.lectern.identity.Role;

/** What the pages of members, passwords, tokens and the sign-in say. */
@MessageBundle("membership")
interface MembershipWords {

    @Message(
            "Readers see what is published and accepted. Analysts annotate. Reviewers decide on the work of others. Curators import, publish and keep the members.")
    String membersHow();

    @Message("Add a member")
    String add();

    @Message("Not added")
    String notAdded();

    @Message("Name")
    String name();

    @Message("First password")
    String firstPassword();

    @Message("Role")
    String role();

    @Message("Add member")
    String addMember();

    @Message("All members")
    String allMembers();

    @Message("Password")
    String password();

    @Message("Account")
    String account();

    @Message("sample")
    String sample();

    @Message("Role of {name}")
    String roleOf(String name);

    @Message("Change")
    String change();

    @Message("New password of {name}")
    String passwordOf(String name);

    @Message("New password")
    String newPassword();

    @Message("Reset")
    String reset();

    @Message("Deactivate")
    String deactivate();

    @Message("Activate")
    String activate();

    @Message("Your password")
    String yourPassword();

    @Message("With a new password all your other sessions and your tokens end.")
    String passwordHow();

    @Message("Present password")
    String presentPassword();

    @Message("Change password")
    String changePassword();

    @Message("Back to your page")
    String backToYours();

    @Message("Your tokens")
    String tokens();

    @Message("A program that sends a token acts as you, within its scopes. Keep it like a password.")
    String tokensHow();

    @Message("Your new token")
    String newToken();

    @Message("It is shown this once:")
    String shownOnce();

    @Message("In use")
    String inUse();

    @Message("For")
    String purpose();

    @Message("May")
    String may();

    @Message("Made")
    String made();

    @Message("Last used")
    String lastUsed();

    @Message("Revoke")
    String revoke();

    @Message("not named")
    String notNamed();

    @Message("never")
    String never();

    @Message("You have none.")
    String none();

    @Message("A new one")
    String newOne();

    @Message("What it is for")
    String whatFor();

    @Message("What it may do")
    String whatMay();

    @Message("Make a token")
    String makeToken();

    @Message("Sign in")
    String signIn();

    @Message("A curated shelf of articles, each with its provenance, read closely and annotated in company.")
    String shelf();

    @Message("Nobody is here yet")
    String nobodyYet();

    @Message("The console where Lectern was started shows a one-time link. Open it to become the first curator.")
    String oneTimeLink();

    @Message("Signed out")
    String signedOut();

    @Message("The session has ended on the server too.")
    String endedThere();

    @Message("That did not match")
    String noMatch();

    @Message("Check the name and the password, or ask a curator for a new password.")
    String checkPair();

    @Message("{name} can sign in now.")
    String canSignIn(String name);

    @Message("{name} is {identity:role(role).toLowerCase} now.")
    String isNow(String name, Role role);

    @Message("The new password of {name} holds from now on; all their sessions have ended.")
    String passwordHolds(String name);

    @Message("{name} can no longer sign in. Their work stays.")
    String cannotSignIn(String name);

    @Message("{name} can sign in again.")
    String canAgain(String name);

    @Message("That is not your present password.")
    String notPresent();

    @Message("Let a page in")
    String letIn();

    @Message("wants to read and annotate here in your name.")
    String wantsTo();

    @Message(
            "Only say yes when you have just asked that page for it. It gets a token, which you can revoke on your page at any time.")
    String letInHow();

    @Message("You are signed in as {name}.")
    String signedInAs(String name);

    @Message("Allow")
    String allow();

    @Message("Do not allow")
    String dontAllow();

    @Message("Done")
    String letInDone();

    @Message("You can close this window. What you have allowed is listed under")
    String letInEnd();
}
