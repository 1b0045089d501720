/**
 * What is another between two dossiers of a story: what is new, what changed, what was withdrawn,
 * each with its sentences. Works on finished dossiers alone. Never says why the world changed, only
 * that the reports say something else.
 */
@NullMarked
package org.parley.change;

import org.jspecify.annotations.NullMarked;
