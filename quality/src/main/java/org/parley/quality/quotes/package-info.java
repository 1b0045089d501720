/** Quotes and their speakers on annotated news (PolNeAR; Newell and others, 2018). */
@NullMarked
package org.parley.quality.quotes;

import org.jspecify.annotations.NullMarked;
