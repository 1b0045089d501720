package org.parley.ingest.document;

import org.parley.report.Draft;

/**
 * A document that holds a text.
 *
 * @param draft the text, without running heads, signatures and what is quoted of earlier mail
 */
public record ReadDocument(Draft draft) implements DocumentReading {}
