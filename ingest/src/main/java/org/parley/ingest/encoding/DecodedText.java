package org.parley.ingest.encoding;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text the characters, without a byte order mark
 * @param charset the encoding they were read in
 * @param damaged true if some bytes did not fit and stand as U+FFFD
 */
public record DecodedText(String text, Charset charset, boolean damaged) {}
