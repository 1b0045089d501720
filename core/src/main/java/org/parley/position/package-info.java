/**
 * What is on the table and what parties say to it, as one report tells it. An author's own view is
 * never a party's position.
 */
@NullMarked
package org.parley.position;

import org.jspecify.annotations.NullMarked;
