/** How well copies are found, on public sets of altered and of natural near-copies. */
@NullMarked
package org.parley.quality.copies;

import org.jspecify.annotations.NullMarked;
