/**
 * News feeds (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed) and lists of feeds (OPML). Reads
 * what is broken as far as it can be read. Never fetches an address, never reads a DTD or an entity
 * that a feed declares, and never takes what a feed gives for the whole text unless it is one.
 */
@NullMarked
package org.parley.ingest.feed;

import org.jspecify.annotations.NullMarked;
