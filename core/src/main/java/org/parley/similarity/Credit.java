package org.parley.similarity;

/**
 * What a report says of an agency's part in it.
 *
 * @param agency the agency's name in full
 * @param whole true if the report is given as the agency's; false if the agency only contributed
 */
public record Credit(String agency, boolean whole) {}
