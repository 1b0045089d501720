/**
 * Captures of one address put together: which of them are revisions of one report, and what each
 * changed, word by word. Never judges why a text was changed, and takes no counter, time stamp or
 * line of furniture for a change.
 */
@NullMarked
package org.parley.revision;

import org.jspecify.annotations.NullMarked;
