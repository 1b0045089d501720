/**
 * What a library is asked for beside dossiers: its stories, hits of a search, changes of a story,
 * as JSON and as text for the terminal. Never opens a store.
 */
@NullMarked
package org.parley.publish.library;

import org.jspecify.annotations.NullMarked;
