/**
 * The command line: commands, their options, and the wiring of the other modules. Holds no rule of
 * reading or comparing.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
