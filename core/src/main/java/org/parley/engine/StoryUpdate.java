package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;

/**
 * A story whose dossier is another now.
 *
 * @param story id of the story
 * @param before its dossier before, or null if there was none
 * @param after its dossier now, or null if there is none any more: its reports are in another story
 *     or were given up
 * @param version counts the story's changes, this one among them
 */
public record StoryUpdate(
    String story, @Nullable Dossier before, @Nullable Dossier after, int version) {}
