/**
 * Which reports are copies of which: near-copies found by shared word runs and decided by exact
 * containment, their kind, the credited agency, and the independent origins behind a set of
 * reports. Never judges whether two reports are about the same event, and never counts shared
 * quotations as copying.
 */
@NullMarked
package org.parley.similarity;

import org.jspecify.annotations.NullMarked;
