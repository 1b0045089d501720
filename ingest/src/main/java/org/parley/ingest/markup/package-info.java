/**
 * Pieces of HTML that are all text, as feeds and mails carry them, laid out in blocks. For pages,
 * where the article must be found first, see the package {@code page}; nothing here looks for
 * furniture.
 */
@NullMarked
package org.parley.ingest.markup;

import org.jspecify.annotations.NullMarked;
