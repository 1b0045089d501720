/**
 * What changed, in the order it did: kept in a file, so that it can be told after a restart too,
 * and sent to pages that are open. Never decides what a change means.
 */
@NullMarked
package org.parley.server.live;

import org.jspecify.annotations.NullMarked;
