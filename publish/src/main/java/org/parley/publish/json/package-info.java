/**
 * The contract {@code parley.dossier/1} as JSON: written, read back, and described by a JSON Schema
 * (resource {@code parley.dossier-1.schema.json}). Same dossier, same bytes. Never leaves out a
 * name that the contract has, and never puts in a value the dossier does not hold.
 */
@NullMarked
package org.parley.publish.json;

import org.jspecify.annotations.NullMarked;
