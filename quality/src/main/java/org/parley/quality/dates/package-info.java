/**
 * Measures the dates against annotated news (TIMEX3): spans and values as the public scorer of
 * TempEval-3 counts them, and the share of values that would mislead a reader. It never takes part
 * in finding dates.
 */
@NullMarked
package org.parley.quality.dates;

import org.jspecify.annotations.NullMarked;
