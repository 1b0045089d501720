/**
 * Words of a sentence with their tags, names and parse, and the interface of the annotators that
 * make them. Knows nothing of any particular toolkit.
 */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
