/**
 * Which reports cover one event or one continuing affair: a report's profile, the index that finds
 * its neighbours, and the assigner that opens, grows, merges, splits and closes stories, each
 * change an event with a number. One configuration serves every stream. Never reads what a report
 * claims, and never lets a story's id change its meaning.
 */
@NullMarked
package org.parley.story;

import org.jspecify.annotations.NullMarked;
