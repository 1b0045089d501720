package org.parley.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about a finding. It goes before what the machine found and stays, whatever
 * arrives, until it is taken back.
 *
 * @param number counts all that persons said about findings, from 1
 * @param kind what was said
 * @param target what it was said about
 * @param other the other actor, for {@link Kind#SAME_ACTOR}; else null
 * @param value for {@link Kind#SPEAKER} the speaker's name, null for unknown; for {@link
 *     Kind#STANCE} the stance as the contract writes it; for {@link Kind#DATE} a day, or two with a
 *     slash between, one of them empty where that side is open; for {@link Kind#NOTE} the note; for
 *     {@link Kind#OTHER_ACTOR} the form of the name that is another's; for {@link Kind#UNDO} the
 *     number of what is taken back; else null
 * @param reason why, empty if none was given
 * @param by who said it: a name, not blank, on one line
 * @param at when
 */
public record Correction(
    int number,
    Kind kind,
    Target target,
    @Nullable Target other,
    @Nullable String value,
    String reason,
    String by,
    Instant at) {

  /** What can be said. */
  public enum Kind {
    /** The finding is wrong; it is left out. */
    WRONG,
    /** Somebody else said it. */
    SPEAKER,
    /** The party says something else to the proposal. */
    STANCE,
    /** It was at another time. */
    DATE,
    /** A remark, which changes nothing. */
    NOTE,
    /** Two actors are one. */
    SAME_ACTOR,
    /** A form of an actor's name is that of another actor. */
    OTHER_ACTOR,
    /** An earlier word is taken back. */
    UNDO
  }

  /** Refuses a name that is blank or has control characters. */
  public Correction {
    if (by.isBlank() || by.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a correction needs a name, on one line");
    }
  }

  /** The same about a target as it stands now. */
  public Correction about(Target now) {
    return new Correction(number, kind, now, other, value, reason, by, at);
  }

  /** The same under a number. */
  public Correction numbered(int next) {
    return new Correction(next, kind, target, other, value, reason, by, at);
  }
}
