/**
 * Reads one HTML page: its encoding, what it says of itself, and which of its blocks are the
 * article. Works on bytes or text that are already here; never opens an address, never knows a site
 * by name, and never fails on hostile input: what cannot be read is a {@link
 * org.parley.ingest.page.NoArticle} with its reason.
 */
@NullMarked
package org.parley.ingest.page;

import org.jspecify.annotations.NullMarked;
