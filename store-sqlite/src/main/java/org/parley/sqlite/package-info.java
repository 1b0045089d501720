/**
 * The store in one SQLite file, for one machine: every transaction is on disk when it returns,
 * words for search are in the same transaction as the reports. One process writes, held to it by a
 * lock file; others may read. Never keeps what could not be worked out again, but for texts,
 * decisions and checkpoints.
 */
@NullMarked
package org.parley.sqlite;

import org.jspecify.annotations.NullMarked;
