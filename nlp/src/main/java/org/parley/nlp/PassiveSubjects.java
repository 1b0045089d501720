package org.parley.nlp;

import org.parley.language.Parse;

/**
 * Marks the subjects of verbs that have a passive auxiliary. The parser decides on a subject before
 * it has seen all of the verb, so the two may disagree; the auxiliary is the safer sign.
 */
final class PassiveSubjects {
  private PassiveSubjects() {}

  /**
   * The parse with such subjects marked.
   *
   * @param relations changed in place
   */
  static Parse mark(int[] governors, String[] relations) {
    boolean[] passive = new boolean[governors.length];
    for (int i = 0; i < governors.length; i++) {
      if (relations[i].equals("aux:pass") && governors[i] != Parse.ROOT) {
        passive[governors[i]] = true;
      }
    }
    for (int i = 0; i < governors.length; i++) {
      boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
      if (subject && governors[i] != Parse.ROOT && passive[governors[i]]) {
        relations[i] += ":pass";
      }
    }
    return new Parse(governors, relations);
  }
}
