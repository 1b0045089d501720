/**
 * Public benchmarks over the same code that users run, with floors that may only rise. Not
 * released.
 */
@NullMarked
package org.parley.quality;

import org.jspecify.annotations.NullMarked;
