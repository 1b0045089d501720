/**
 * Tells those who run the service whether it is well: alive, ready, and in numbers. Tells nothing
 * of what reports say.
 */
@NullMarked
package org.parley.server.health;

import org.jspecify.annotations.NullMarked;
