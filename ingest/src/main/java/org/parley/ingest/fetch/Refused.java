package org.parley.ingest.fetch;

/**
 * It was not fetched, by our own rules: where it leads, what it is, how large it is, or because its
 * host does not want robots there.
 *
 * @param asked the address as it was asked for
 * @param reason one clause without a full stop
 * @param advice what the user can do, one sentence, or empty
 */
public record Refused(WebAddress asked, String reason, String advice) implements FetchResult {}
