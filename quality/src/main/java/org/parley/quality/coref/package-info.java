/**
 * Measures which words of a story's reports tell of the same event. Scored as the public scorer
 * does, against chains that people marked; tunes nothing.
 */
@NullMarked
package org.parley.quality.coref;

import org.jspecify.annotations.NullMarked;
