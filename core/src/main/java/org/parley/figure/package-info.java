/**
 * Numbers of one report with what they count, unit, qualifier, time and source. Never converts or
 * adds up.
 */
@NullMarked
package org.parley.figure;

import org.jspecify.annotations.NullMarked;
