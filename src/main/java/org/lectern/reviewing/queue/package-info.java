/** What waits for a decision: the queue's page, its filter, and one decision on several. */
@NullMarked
package org.lectern.reviewing.queue;

import org.jspecify.annotations.NullMarked;
