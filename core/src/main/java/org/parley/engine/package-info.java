/**
 * Keeps stories and dossiers up to date as reports arrive: takes in, reads on all processors,
 * assigns in canonical order, rebuilds the dossiers that are due. All its memory is in a store, so
 * that it goes on after any crash as if there had been none. Never fetches, never prints.
 */
@NullMarked
package org.parley.engine;

import org.jspecify.annotations.NullMarked;
