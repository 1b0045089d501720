package org.parley.event;

import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * A word that tells of something that happens, whether or not the report tells enough of it to make
 * an event: "the talks", "agreed", "said".
 *
 * @param sentence index of the sentence in the report
 * @param span the word with its particle, in the report's text
 * @param happening the sort of happening: words of one sort may tell of the same
 * @param speech true if it is somebody's speech or thought, so that it is another with each speaker
 * @param actor key of the actor who does it, if the report's parse shows one, or null
 */
public record EventMention(
    int sentence, Span span, String happening, boolean speech, @Nullable String actor) {}
