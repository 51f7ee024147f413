/** A person decides what the topics of an annotation become where a mapping cannot. */
@NullMarked
package org.lectern.retagging.decision;

import org.jspecify.annotations.NullMarked;
