package org.parley.ingest.feed;

/** The formats of feeds. */
public enum FeedFormat {
  RSS_090,
  RSS_091,
  RSS_092,
  RSS_093,
  RSS_094,
  /** RSS 1.0, which is RDF. */
  RSS_10,
  RSS_20,
  /** RSS that does not say its version. */
  RSS,
  ATOM_03,
  ATOM_10,
  /** Atom that does not say its version. */
  ATOM,
  JSON_10,
  JSON_11
}
