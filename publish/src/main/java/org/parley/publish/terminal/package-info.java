/**
 * The state of play as text for a terminal: 80 to 140 columns, with colour or without, in UTF-8 or
 * ASCII. Never cuts inside a word and never asks the environment anything: the caller says what the
 * terminal can do.
 */
@NullMarked
package org.parley.publish.terminal;

import org.jspecify.annotations.NullMarked;
