package org.parley.flink;

/**
 * A report of a message.
 *
 * @param from the message, for the case that it cannot be read
 * @param band reports that copy each other have the same, as a rule
 * @param report in the form that stores keep
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Parsed(Arrived from, String band, byte[] report) {}
