package org.parley.ingest.fetch;

/**
 * It could not be had.
 *
 * @param asked the address as it was asked for
 * @param status the status of HTTP that says so, or 0 if there was no answer
 * @param reason one clause without a full stop
 * @param advice what the user can do, one sentence, or empty
 */
public record Failed(WebAddress asked, int status, String reason, String advice)
    implements FetchResult {}
