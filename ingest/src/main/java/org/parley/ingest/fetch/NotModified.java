package org.parley.ingest.fetch;

import java.time.Instant;

/**
 * The address has not changed since it was last fetched.
 *
 * @param asked the address as it was asked for
 * @param validators what it was asked with, good for the next time
 * @param at when it said so
 */
public record NotModified(WebAddress asked, Validators validators, Instant at)
    implements FetchResult {}
