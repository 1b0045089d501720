/**
 * Everything a user may name as something to read, read in one way: files, folders, standard input,
 * and addresses of pages, feeds and sitemaps. Keeps what it fetches and can read it again without a
 * network. Knows no page, feed or archive itself: the packages beside it do.
 */
@NullMarked
package org.parley.ingest.source;

import org.jspecify.annotations.NullMarked;
