/** Invented stories on which everything that leaves Parley is tried. */
@org.jspecify.annotations.NullMarked
package org.parley.publish;
