/**
 * Dossiers and reports as JSON-LD in the words of schema.org, for programs that know nothing of
 * Parley. Says less than the contract {@code parley.dossier/1}, and never more: where schema.org
 * has no word for something, as for an acceptance with conditions, none that is near it is taken.
 */
@NullMarked
package org.parley.publish.jsonld;

import org.jspecify.annotations.NullMarked;
