/**
 * What an earlier version kept of persons' words about findings, in a file of its own. It is handed
 * over to the store once, and the file put aside; nothing is written to it any more.
 */
@NullMarked
package org.parley.server.judgement;

import org.jspecify.annotations.NullMarked;
