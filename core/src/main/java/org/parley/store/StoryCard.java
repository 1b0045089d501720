package org.parley.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.story.Story;

/**
 * A story as it is kept.
 *
 * @param id of the story
 * @param lane the language whose reports it gathers
 * @param title as a person named it, else that of its dossier; empty before there is one
 * @param state whether reports are still joining it
 * @param first day of its earliest dated report, or null
 * @param last day of its latest dated report, or null
 * @param reports how many reports it holds
 * @param version how many times its dossier has changed
 */
public record StoryCard(
    String id,
    String lane,
    String title,
    Story.State state,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    int reports,
    int version) {}
