package org.parley.quote;

import org.parley.language.EntityKind;

/** Tells who may stand behind a verb that speaks: "said Smith", but not "thanked Smith". */
final class Inversion {
  private Inversion() {}

  /** What follows the verb is who hears it or what it is about, never who says it. */
  static boolean isNever(Words words, int verb) {
    String lemma = words.lemma(verb);
    return Lexicon.isVerb(lemma, VerbClass.HEARER) || Lexicon.isVerb(lemma, VerbClass.TARGET);
  }

  /** "but said she should go": the pronoun behind the verb belongs to a clause of its own. */
  static boolean opensClause(Words words, int i) {
    if (!words.tag(i).equals("PRP") || i + 1 >= words.end(words.sentence(i))) {
      return false;
    }
    String next = words.tag(i + 1);
    return next.equals("MD")
        || next.equals("VBD")
        || next.equals("VBZ")
        || next.equals("VBP")
        || next.equals("VBN");
  }

  /**
   * "When the council met, explained Smith, ...": a name that stands between a finite verb of
   * saying with a comma or a mark before it and the next comma, stop or mark.
   *
   * @return the last word of the name, or {@link Words#NONE}
   */
  static int nameAfter(Words words, int verb) {
    int s = words.sentence(verb);
    boolean parted = verb > words.first(s) && (words.is(verb - 1, ",") || words.quoted(verb - 1));
    boolean finite = words.tag(verb).equals("VBD") || words.tag(verb).equals("VBZ");
    if (!parted
        || !finite
        || isNever(words, verb)
        || !Lexicon.isVerb(words.lemma(verb), VerbClass.SAYING)) {
      return Words.NONE;
    }
    int end = SourceFinder.phraseEnd(words, verb + 1);
    boolean person = end > verb + 1 && words.token(end - 1).entity() == EntityKind.PERSON;
    boolean closed = end >= words.end(s) || words.quoted(end) || ",.;:".contains(words.lower(end));
    return person && closed ? end - 1 : Words.NONE;
  }
}
