package org.parley.store;

import org.parley.dossier.Dossier;

/**
 * The newest dossier of a story.
 *
 * @param version counts its changes, from 1
 */
public record StoredDossier(int version, Dossier dossier) {}
