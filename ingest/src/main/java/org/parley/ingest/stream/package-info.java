/**
 * Reports that come as messages, without an end: what an add-on for a broker offers, and how the
 * add-ons that are installed are found. Never speaks to a broker itself, and knows none.
 */
@NullMarked
package org.parley.ingest.stream;

import org.jspecify.annotations.NullMarked;
