/**
 * How fast reports are read, beside CoreNLP's own pipeline on the same texts. A measurement to look
 * at, never a floor: it depends on the machine.
 */
@NullMarked
package org.parley.quality.speed;

import org.jspecify.annotations.NullMarked;
