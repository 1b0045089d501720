package org.parley.ingest.document;

/** What came of reading a document: a report, or a reason why there is none. */
public sealed interface DocumentReading permits ReadDocument, NoDocument {}
