package org.lectern.reviewing.queue;

import org.lectern.annotation.Annotation;

/**
 * An annotation with the verdict on it.
 *
 * @param undoable whether the member can take it back
 * @param submittable whether the member, its author, can hand it in again
 */
record Decided(Annotation annotation, boolean undoable, boolean submittable) {}
