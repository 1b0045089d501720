/**
 * Where the reports differ: one slot, several values. Only within what is aligned; more detail is
 * no disagreement, and what only looks like one because a time is named in two ways is said to be
 * the same. Never says which reading is right.
 */
@NullMarked
package org.parley.disagreement;

import org.jspecify.annotations.NullMarked;
