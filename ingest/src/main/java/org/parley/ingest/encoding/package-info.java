/**
 * Which encoding bytes are in, and the text they hold: for files and for pages alike. Never reads a
 * file or a page itself and never fails: bytes that fit no encoding are decoded with replacement
 * characters, and the result says so.
 */
@NullMarked
package org.parley.ingest.encoding;

import org.jspecify.annotations.NullMarked;
