/** What all pages share: layout data, how problems are shown, request forgery, security headers. */
@NullMarked
package org.lectern.web;

import org.jspecify.annotations.NullMarked;
