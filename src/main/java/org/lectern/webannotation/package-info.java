/** Annotations for every tool that speaks the W3C Web Annotation model and protocol. */
@NullMarked
package org.lectern.webannotation;

import org.jspecify.annotations.NullMarked;
