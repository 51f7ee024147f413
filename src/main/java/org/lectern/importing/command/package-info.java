/** The commands that import files, load whole collections and verify what is kept. */
@NullMarked
package org.lectern.importing.command;

import org.jspecify.annotations.NullMarked;
