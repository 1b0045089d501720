/**
 * How well reports are put into stories, on public sets of whole events. One configuration for all
 * sets; no set's texts teach anything to another's run.
 */
@NullMarked
package org.parley.quality.stories;

import org.jspecify.annotations.NullMarked;
