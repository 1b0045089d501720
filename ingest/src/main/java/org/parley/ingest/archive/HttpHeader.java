package org.parley.ingest.archive;

/**
 * One header line of a request or response.
 *
 * @param name as sent, case kept
 * @param value without the line's end
 */
public record HttpHeader(String name, String value) {}
