/**
 * Dossiers as tables for a spreadsheet: one file per table (RFC 4180, UTF-8), a row for each
 * citation, so that every row carries its exact words. A cell that a spreadsheet would take for a
 * formula is made text.
 */
@NullMarked
package org.parley.publish.csv;

import org.jspecify.annotations.NullMarked;
