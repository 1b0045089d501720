/**
 * Web archives: reads WARC, ARC and WACZ files as a stream of pages, and keeps what is fetched as
 * WARC records. Damaged records are named with their place and reason, and the next one is read;
 * nothing here throws for what an archive holds, follows a path out of an archive, or uses the
 * network.
 */
@NullMarked
package org.parley.ingest.archive;

import org.jspecify.annotations.NullMarked;
