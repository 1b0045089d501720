/**
 * The same thing in several reports: one quote in all its wordings, one event, one figure. Says
 * what belongs together and lays wordings word under word; never says which is right, and leaves
 * apart what it is not sure of.
 */
@NullMarked
package org.parley.alignment;

import org.jspecify.annotations.NullMarked;
