/** The curated metadata that stands beside files: sidecars and manifests, with their mistakes by line. */
@NullMarked
package org.lectern.intake.metadata;

import org.jspecify.annotations.NullMarked;
