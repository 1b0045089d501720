/**
 * A person's word about single findings: this one is wrong, somebody else said that. Kept beside
 * what the machine found and laid over it when it is shown, so that it survives a rebuild and can
 * be taken back. Never changes what is kept of a report.
 */
@NullMarked
package org.parley.server.judgement;

import org.jspecify.annotations.NullMarked;
