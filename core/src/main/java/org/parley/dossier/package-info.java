/**
 * What all reports of a story say together: the findings of each, aligned and compared. The records
 * here are the contract {@code parley.dossier/1}; the classes build them. Every line of a dossier
 * cites the sentences it came from, and one that cites none does not exist. Nothing here decides
 * who is right.
 */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
