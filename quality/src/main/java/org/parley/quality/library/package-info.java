/**
 * How fast a library takes in, rebuilds and searches, on reports of the generated newsroom. Prints
 * figures; decides nothing.
 */
@NullMarked
package org.parley.quality.library;

import org.jspecify.annotations.NullMarked;
