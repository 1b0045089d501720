/**
 * Measures coded events against sentences that people coded in PLOVER and CAMEO. Scored as the
 * public scorer does: multisets of codes for each sentence. Tunes nothing.
 */
@NullMarked
package org.parley.quality.events;

import org.jspecify.annotations.NullMarked;
