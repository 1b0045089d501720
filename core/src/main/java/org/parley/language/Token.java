package org.parley.language;

import org.parley.report.Span;

/**
 * One token of a sentence.
 *
 * @param text as written
 * @param lemma dictionary form, lower case unless a name
 * @param tag part of speech, Penn Treebank tag set
 * @param entity what sort of name it is part of
 * @param span where it stands in the report's text
 */
public record Token(String text, String lemma, String tag, EntityKind entity, Span span) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
