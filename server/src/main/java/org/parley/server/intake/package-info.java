/**
 * Takes reports in while the service runs: asks its sources again and again, takes what is handed
 * in, and has the engine bring stories up to date soon after. Never reads a file or an address
 * itself: a source is given to it.
 */
@NullMarked
package org.parley.server.intake;

import org.jspecify.annotations.NullMarked;
