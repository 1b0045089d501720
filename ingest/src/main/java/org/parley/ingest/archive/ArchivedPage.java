package org.parley.ingest.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as an archive keeps it.
 *
 * @param place where in the archive, as "offset 4711"
 * @param address what was asked for
 * @param captured when it was fetched
 * @param charset the encoding its HTTP header names, or null
 * @param html its bytes, transfer and content encodings taken off; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared, and are large
public record ArchivedPage(
    String place, String address, Instant captured, @Nullable String charset, byte[] html) {}
