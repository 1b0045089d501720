package org.parley.quote;

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
    switch (words.token(head).entity()) {
      case PERSON:
        return PERSON;
      case ORGANISATION:
        return ORGANISATION;
      case PLACE:
        return PLACE;
      default:
    }
    return switch (words.lower(head)) {
      case "he", "she" -> HE;
      case "they", "them" -> THEY;
      case "i", "we", "you", "me", "us" -> SELF;
      case "it", "this", "that", "there", "these", "those", "what" -> IT;
      case "who", "which", "whom" -> RELATIVE;
      default ->
          Lexicon.isGroup(words.lemma(head).toLowerCase(java.util.Locale.ROOT)) ? GROUP : OTHER;
    };
  }

  boolean isNamed() {
    return this == PERSON || this == ORGANISATION || this == PLACE;
  }
}
