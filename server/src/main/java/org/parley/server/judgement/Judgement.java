package org.parley.server.judgement;

import org.jspecify.annotations.Nullable;

/**
 * What a person said about one line of a dossier.
 *
 * @param number counts them, from 1
 * @param story id of the story
 * @param line id of the line there
 * @param text the line as it stood when it was said
 * @param kind what was said
 * @param speaker name of the actor who said it, for {@link Kind#SPEAKER}; null for one unknown
 * @param reason why
 * @param by who said so
 * @param at when, in milliseconds since 1970 UTC
 * @param undoneBy who took it back, or null
 */
public record Judgement(
    int number,
    String story,
    String line,
    String text,
    Kind kind,
    @Nullable String speaker,
    String reason,
    String by,
    long at,
    @Nullable String undoneBy) {

  /** What can be said. */
  public enum Kind {
    WRONG,
    SPEAKER
  }

  Judgement undone(String who) {
    return new Judgement(number, story, line, text, kind, speaker, reason, by, at, who);
  }
}
