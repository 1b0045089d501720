package org.parley.quote;

import java.util.Locale;

/** What sort of mention a source is. */
enum MentionKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** A common noun of those who speak: "the minister". */
  GROUP,
  /** "he" or "she". */
  HE,
  THEY,
  /** "I" or "we". */
  SELF,
  /** "it", "this", "that", "there". */
  IT,
  /** "who", "which". */
  RELATIVE,
  OTHER;

  static MentionKind of(Words words, int head) {
    return switch (words.token(head).entity()) {
      case PERSON -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case PLACE -> PLACE;
      case NONE -> ofWord(words.lower(head), words.lemma(head).toLowerCase(Locale.ROOT));
    };
  }

  private static MentionKind ofWord(String lower, String lemma) {
    return switch (lower) {
      case "he", "she" -> HE;
      case "they", "them" -> THEY;
      case "i", "we", "you", "me", "us" -> SELF;
      case "it", "this", "that", "there", "these", "those", "what" -> IT;
      case "who", "which", "whom" -> RELATIVE;
      default -> Lexicon.isGroup(lemma) ? GROUP : OTHER;
    };
  }

  boolean isNamed() {
    return this == PERSON || this == ORGANISATION || this == PLACE;
  }
}
