/**
 * A whole library in one file, for moving it from one store to another: {@code parley.library/1},
 * described in {@code docs/library-file.md}. Identities, numbers and the record of decisions stay
 * as they are. Never mixes two libraries, and puts nothing of a file that is cut off into a store.
 */
@NullMarked
package org.parley.publish.archive;

import org.jspecify.annotations.NullMarked;
