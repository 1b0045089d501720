package org.parley.quote;

import java.util.Locale;
import java.util.Set;

/** Which words may introduce a quotation in marks. */
final class Cues {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB");

  private final Words words;

  Cues(Words words) {
    this.words = words;
  }

  /** A verb of saying outside quotation marks. */
  boolean isSaying(int i) {
    String tag = words.tag(i);
    if (words.quoted(i) || !(tag.startsWith("VB") || isUntaggedVerb(i))) {
      return false;
    }
    String lemma = lemma(i);
    if (!Lexicon.isVerb(lemma, VerbClass.SAYING) || words.isRelation(i, "aux")) {
      return false;
    }
    return !(tag.equals("VBN")
        && Lexicon.isVerb(lemma, VerbClass.NAMING)
        && (words.isRelation(i, "acl") || words.isRelation(i, "amod")));
  }

  boolean isFiniteSaying(int i) {
    return isSaying(i) && (isFinite(i) || isUntaggedVerb(i));
  }

  boolean isFinite(int i) {
    String tag = words.tag(i);
    return FINITE.contains(tag) || (tag.equals("VBN") && words.is(i, "said"));
  }

  boolean is(int i, VerbClass wanted) {
    return Lexicon.isVerb(lemma(i), wanted);
  }

  /** Taggers take "tweeted" and the like for adjectives or nouns. */
  private boolean isUntaggedVerb(int i) {
    return (words.is(i, "tweeted") || words.is(i, "tweets") || words.is(i, "said"))
        && !words.tag(i).startsWith("VB");
  }

  String lemma(int i) {
    if (isUntaggedVerb(i)) {
      return words.is(i, "said") ? "say" : "tweet";
    }
    return words.lemma(i).toLowerCase(Locale.ROOT);
  }

  /** True if a verb of saying stands outside marks in [from, to). */
  boolean anySaying(int from, int to) {
    return lastSaying(from, to) >= 0;
  }

  /** A verb of the form of the cue: what follows "and" goes on from the cue, not from its words. */
  boolean isSecondVerb(int cue, int i) {
    String tag = words.tag(i);
    return tag.equals(words.tag(cue))
        && tag.startsWith("VB")
        && (tag.equals("VBG") || words.governor(i) == cue || !Lexicon.classes(lemma(i)).isEmpty());
  }

  boolean anyFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  int lastSaying(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isSaying(i)) {
        return i;
      }
    }
    return Words.NONE;
  }

  boolean isNominal(int i) {
    String tag = words.tag(i);
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("DT") || tag.equals("CD");
  }

  /** A dash between clauses; a hyphen inside a word is none. */
  boolean isDash(int i) {
    String text = words.lower(i);
    if (text.equals("-")) {
      return i > 0 && words.token(i - 1).span().end() < words.token(i).span().start();
    }
    return text.equals("--") || text.equals("\u2013") || text.equals("\u2014");
  }
}
