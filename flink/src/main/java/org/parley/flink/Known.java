package org.parley.flink;

/**
 * What was told of a story last.
 *
 * @param number as of {@link Told}
 * @param dossier in the form that stores keep; empty if it had none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that travel; two are never compared
public record Known(long number, byte[] dossier) {}
