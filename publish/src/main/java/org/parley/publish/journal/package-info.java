/**
 * What is written down of each change of a story, in the store's notes, by whoever writes to it:
 * the engine of one process or the jobs of a cluster. Never tells anybody.
 */
@NullMarked
package org.parley.publish.journal;

import org.jspecify.annotations.NullMarked;
