/**
 * What is to be seen at a glance, what one origin alone reports, and which report carries which
 * claim. Only clauses of the reports, chosen and counted; nothing is written.
 */
@NullMarked
package org.parley.summary;

import org.jspecify.annotations.NullMarked;
