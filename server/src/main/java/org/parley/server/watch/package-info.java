/**
 * What a person wants to be told of: a story, an actor, or words. An alert is worked out from the
 * journal of changes and nothing else, so that each comes once, also over restarts. Never tells of
 * what happened before the watch was made.
 */
@NullMarked
package org.parley.server.watch;

import org.jspecify.annotations.NullMarked;
