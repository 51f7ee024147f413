/** Mails, and web pages saved in the form of a mail (MHTML): their parts, their text, what is attached. */
@NullMarked
package org.lectern.extraction.mail;

import org.jspecify.annotations.NullMarked;
