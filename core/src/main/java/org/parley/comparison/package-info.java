/**
 * Puts a story together: dates the reports that carry no date, aligns and compares what all say,
 * and builds the dossier. Light, pure and repeated whenever a report joins.
 */
@NullMarked
package org.parley.comparison;

import org.jspecify.annotations.NullMarked;
