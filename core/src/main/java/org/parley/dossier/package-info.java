/**
 * What all reports of a story say together: the findings of each, aligned and compared. The records
 * here are the contract {@code parley.dossier/1}. Every line of a dossier cites the sentences it
 * came from; one that cites none does not exist.
 */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
