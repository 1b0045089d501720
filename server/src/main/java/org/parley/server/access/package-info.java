/**
 * Who may ask for what: tokens, sessions, where a request comes from, and what a browser is told it
 * may do with a page. Never keeps a token itself, only its fingerprint.
 */
@NullMarked
package org.parley.server.access;

import org.jspecify.annotations.NullMarked;
