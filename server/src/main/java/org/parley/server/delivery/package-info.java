/**
 * Takes alerts to where people want them: to an address of the web, signed (Standard Webhooks), and
 * by mail. What could not be told is tried again, later and later; what was told is not told again,
 * after a restart neither. Never decides what is worth an alert.
 */
@NullMarked
package org.parley.server.delivery;

import org.jspecify.annotations.NullMarked;
