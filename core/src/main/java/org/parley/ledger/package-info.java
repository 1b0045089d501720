/**
 * The accounts of a negotiation: contacts, pressure and inducement, what happens on the ground, and
 * reported violations. They are events seen from the desk; this package never decides whether a
 * truce was broken, and never by whom.
 */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;
