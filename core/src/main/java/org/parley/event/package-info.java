/**
 * What happened, goes on, is announced, claimed or denied, as one report tells it: predicate with
 * actor, recipient, place and time, coded in PLOVER where its tables say so. Never decides whether
 * it is true.
 */
@NullMarked
package org.parley.event;

import org.jspecify.annotations.NullMarked;
