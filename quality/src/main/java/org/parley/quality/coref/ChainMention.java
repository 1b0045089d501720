package org.parley.quality.coref;

/**
 * A stretch of tokens that tells of an event.
 *
 * @param document id of the document
 * @param sentence number of the sentence from 0
 * @param start number of its first token in the sentence
 * @param end number of the token after its last
 */
record ChainMention(String document, int sentence, int start, int end) {}
