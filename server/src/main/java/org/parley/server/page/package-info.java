/**
 * The pages a person reads: stories, one story, a report, an actor, search, sources. Each is a
 * record of what it shows, a template in {@code src/main/jte} and a handler. Reads in full without
 * script. Never shows a word of a report but escaped, and never a line without its sentences.
 */
@NullMarked
package org.parley.server.page;

import org.jspecify.annotations.NullMarked;
