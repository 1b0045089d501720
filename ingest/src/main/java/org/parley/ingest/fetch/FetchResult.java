package org.parley.ingest.fetch;

/** What came of asking for an address. */
public sealed interface FetchResult permits Fetched, NotModified, Refused, Failed {
  /** The address as it was asked for. */
  WebAddress asked();
}
