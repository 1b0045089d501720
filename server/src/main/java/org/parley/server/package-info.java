/**
 * Parley as a service: pages, live changes and an interface for programs over one store, which it
 * takes reports into meanwhile. Puts its packages together and starts and stops them. Never says
 * what a report means, and never writes to the store but through the engine.
 */
@NullMarked
package org.parley.server;

import org.jspecify.annotations.NullMarked;
