package org.parley.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a cue and what is said hang together in the sentence. */
enum Construction {
  /** {@code said that ...}. */
  CLAUSE_AFTER,
  /** {@code ..., she said}. */
  CLAUSE_BEFORE,
  /** {@code ..., she said, ...}. */
  PARENTHESIS,
  /** {@code as she said}. */
  AS,
  /** {@code according to her}. */
  ACCORDING,
  /** A clause the parse hangs elsewhere: {@code asked on Monday whether ...}. */
  LOOSE_CLAUSE,
  /** The rest of the sentence after a verb of saying for which the parse gives no complement. */
  REST,
  /** {@code wants to ...}. */
  INFINITIVE,
  /** {@code calls him a ...}. */
  PREDICATE,
  /** {@code supports the ...}. */
  OBJECT,
  OBJECT_AS,
  OBJECT_TO,
  OBJECT_FOR,
  OBJECT_WITH,
  OBJECT_FROM,
  OBJECT_OF,
  OBLIQUE_TO,
  OBLIQUE_FOR,
  OBLIQUE_ON,
  OBLIQUE_ABOUT,
  OBLIQUE_AGAINST,
  OBLIQUE_OF,
  OBLIQUE_IN,
  OBLIQUE_WITH,
  OBLIQUE_AS,
  /** {@code is praised by her}: the subject of the passive. */
  PASSIVE,
  /** {@code the claim that ...}. */
  NOUN_THAT,
  NOUN_TO,
  NOUN_OF,
  NOUN_ABOUT,
  NOUN_FOR,
  NOUN_ON,
  /** {@code the question is ...}. */
  NOUN_IS,
  ADJECTIVE_THAT,
  ADJECTIVE_TO,
  ADJECTIVE_ABOUT,
  /** {@code Smith: taxes must fall}, in a heading. */
  COLON;

  private static final Map<String, Construction> BY_NAME = new HashMap<>();

  static {
    for (Construction c : values()) {
      BY_NAME.put(c.name(), c);
    }
  }

  /** The construction of a head word with a preposition, or null if it is none of these. */
  static @Nullable Construction with(String head, String preposition) {
    return BY_NAME.get(head + "_" + preposition.toUpperCase(Locale.ROOT));
  }
}
