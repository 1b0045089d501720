package org.parley.ingest.document;

/**
 * A document out of which no text can be had.
 *
 * @param reason what is wrong, one clause without a full stop
 * @param advice what the user can do, one sentence; may be empty
 */
public record NoDocument(String reason, String advice) implements DocumentReading {}
