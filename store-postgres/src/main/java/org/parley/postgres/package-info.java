/**
 * The store in a PostgreSQL database, for several machines: many read, and the right to write is
 * held by locks of the database that end with the connection, one for the whole library or one for
 * each lane. Finds, keeps and refuses what the store in one file does. Never prints a password,
 * never takes a step twice, and keeps nothing outside of its schema.
 */
@NullMarked
package org.parley.postgres;

import org.jspecify.annotations.NullMarked;
