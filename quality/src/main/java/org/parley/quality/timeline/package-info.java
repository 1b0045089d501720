/**
 * Measures the days on which the events of a person, a body or a thing are put, over the reports of
 * a story. Scored as the public scorer does; tunes nothing.
 */
@NullMarked
package org.parley.quality.timeline;

import org.jspecify.annotations.NullMarked;
