package org.parley.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a word outside quotation marks may introduce, by the parse of its sentence. Gives
 * candidates, most of them wrong; {@link CueModel} tells which are meant.
 */
final class Constructions {
  private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether", "how", "why");
  private static final List<String> TO_OBJECT = List.of("as", "to", "for", "with", "from", "of");

  private final Words words;

  Constructions(Words words) {
    this.words = words;
  }

  /** Candidates without sources for the word at a position; empty if it cannot be a cue. */
  List<Candidate> of(int cue) {
    if (words.quoted(cue)) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    String tag = words.tag(cue);
    if (words.is(cue, "according") && words.is(cue + 1, "to")) {
      according(cue, found);
    } else if (words.is(cue, ":")) {
      colon(cue, found);
    } else if (tag.startsWith("VB") && !words.isRelation(cue, "aux")) {
      verb(cue, found);
    } else if (tag.equals("NN") || tag.equals("NNS")) {
      noun(cue, found);
    } else if (tag.startsWith("JJ") || (tag.equals("RB") && words.is(cue, "sure"))) {
      adjective(cue, found);
    }
    return found;
  }

  private void verb(int v, List<Candidate> found) {
    boolean complement = false;
    boolean passive = words.child(v, "aux:pass") >= 0 || words.child(v, "nsubj:pass") >= 0;
    for (int c : words.children(v)) {
      if (words.isRelation(c, "ccomp")) {
        complement = true;
        if (c > v) {
          add(found, v, Construction.CLAUSE_AFTER, words.subtree(c, Words.NONE));
        } else {
          addAround(found, v, Construction.CLAUSE_BEFORE, c);
        }
      } else if (words.isRelation(c, "xcomp") && c > v) {
        complement = true;
        if (words.tag(c).equals("VB") || marked(c, "to")) {
          add(found, v, Construction.INFINITIVE, words.subtree(c, Words.NONE));
          objectAnd(v, c, Construction.PREDICATE, found);
        } else {
          objectAnd(v, c, Construction.PREDICATE, found);
        }
      } else if (words.isRelation(c, "obj") && c > v) {
        object(v, c, found);
      } else if (words.isRelation(c, "obl") && c > v) {
        oblique(v, c, found);
      } else if (words.isRelation(c, "advcl") && c > v) {
        looseClause(v, c, found);
      } else if (words.isRelation(c, "parataxis") && c > v && !words.quoted(c)) {
        add(found, v, Construction.LOOSE_CLAUSE, words.subtree(c, Words.NONE));
      } else if (words.isRelation(c, "nsubj:pass") && c < v && passive) {
        add(found, v, Construction.PASSIVE, words.subtree(c, Words.NONE));
      }
    }
    if (words.isRelation(v, "parataxis")) {
      complement |= words.child(v, "list") >= 0;
      addAround(found, v, Construction.PARENTHESIS, words.governor(v));
    } else if (words.isRelation(v, "advcl") && marked(v, "as") && words.governor(v) >= 0) {
      addAround(found, v, Construction.AS, words.governor(v));
    }
    if (!complement && Lexicon.isVerb(words.lemma(v), VerbClass.FAR)) {
      rest(v, found);
    }
  }

  private boolean marked(int i, String mark) {
    int m = words.child(i, "mark");
    return m >= 0 && words.is(m, mark);
  }

  private void object(int v, int o, List<Candidate> found) {
    BitSet object = words.subtree(o, Words.NONE);
    add(found, v, Construction.OBJECT, object);
    for (int c : words.children(v)) {
      int preposition = words.child(c, "case", "mark");
      if (c > o && preposition >= 0 && TO_OBJECT.contains(words.lower(preposition))) {
        BitSet both = words.subtree(c, Words.NONE);
        both.or(object);
        add(found, v, withPreposition("OBJECT", preposition), both);
      }
    }
  }

  private void objectAnd(int v, int predicate, Construction construction, List<Candidate> found) {
    int object = words.child(v, "obj", "iobj");
    if (object > v && object < predicate) {
      BitSet both = words.subtree(object, Words.NONE);
      both.or(words.subtree(predicate, Words.NONE));
      add(found, v, construction, both);
    } else if (construction == Construction.PREDICATE && words.child(predicate, "mark") < 0) {
      add(found, v, construction, words.subtree(predicate, Words.NONE));
    }
  }

  private void oblique(int v, int c, List<Candidate> found) {
    int preposition = words.child(c, "case");
    Construction construction = withPreposition("OBLIQUE", preposition);
    if (construction != null) {
      add(found, v, construction, words.subtree(c, preposition));
    }
  }

  private void looseClause(int v, int c, List<Candidate> found) {
    int mark = words.child(c, "mark", "advmod");
    if (mark >= 0 && CLAUSE_MARKS.contains(words.lower(mark))) {
      add(found, v, Construction.LOOSE_CLAUSE, words.subtree(c, Words.NONE));
      return;
    }
    Construction construction = withPreposition("OBLIQUE", words.child(c, "mark", "case"));
    if (construction != null) {
      add(found, v, construction, words.subtree(c, words.child(c, "mark", "case")));
    }
  }

  private void rest(int v, List<Candidate> found) {
    int s = words.sentence(v);
    int from = v + 1;
    for (int i = v + 1; i < Math.min(words.end(s), v + 10); i++) {
      if (words.is(i, "that") || words.is(i, ":")) {
        from = words.is(i, ":") ? i + 1 : i;
        break;
      }
    }
    int to = words.end(s);
    boolean verbInside = false;
    for (int i = from; i < to; i++) {
      verbInside |= words.tag(i).startsWith("VB") && !words.tag(i).equals("VBG");
    }
    if (verbInside && words.countWords(from, to) > 2) {
      addRange(found, v, Construction.REST, from, to);
    }
  }

  private void noun(int n, List<Candidate> found) {
    for (int c : words.children(n)) {
      if (c < n) {
        continue;
      }
      if (words.isRelation(c, "ccomp") || (words.isRelation(c, "acl") && marked(c, "that"))) {
        add(found, n, Construction.NOUN_THAT, words.subtree(c, Words.NONE));
      } else if (words.isRelation(c, "acl") && marked(c, "to")) {
        add(found, n, Construction.NOUN_TO, words.subtree(c, Words.NONE));
      } else if (words.isRelation(c, "nmod") || words.isRelation(c, "acl")) {
        int preposition = words.child(c, "case", "mark");
        Construction construction = withPreposition("NOUN", preposition);
        if (construction != null) {
          add(found, n, construction, words.subtree(c, preposition));
        }
      }
    }
    int predicate = words.governor(n);
    if (words.isRelation(n, "nsubj")
        && predicate > n
        && words.child(predicate, "cop") > n
        && Lexicon.isNoun(words.lemma(n))) {
      add(found, n, Construction.NOUN_IS, after(words.subtree(predicate, n), n));
    } else if (words.isRelation(n, "nsubj")
        && predicate > n
        && words.lemma(predicate).equals("be")) {
      int clause = words.child(predicate, "ccomp", "xcomp", "advcl");
      if (clause > n) {
        add(found, n, Construction.NOUN_IS, words.subtree(clause, Words.NONE));
      }
    }
  }

  private void adjective(int a, List<Candidate> found) {
    for (int c : words.children(a)) {
      if (c < a) {
        continue;
      }
      if (words.isRelation(c, "ccomp")) {
        add(found, a, Construction.ADJECTIVE_THAT, words.subtree(c, Words.NONE));
      } else if (words.isRelation(c, "xcomp")
          || (words.isRelation(c, "advcl") && marked(c, "to"))) {
        add(found, a, Construction.ADJECTIVE_TO, words.subtree(c, Words.NONE));
      } else {
        int preposition = words.child(c, "case", "mark");
        if (preposition > a && words.isRelation(c, "obl")) {
          add(found, a, Construction.ADJECTIVE_ABOUT, words.subtree(c, preposition));
        } else if (preposition > a && words.isRelation(c, "advcl")) {
          add(found, a, Construction.ADJECTIVE_ABOUT, words.subtree(c, preposition));
        }
      }
    }
  }

  private static BitSet after(BitSet set, int position) {
    BitSet copy = (BitSet) set.clone();
    copy.clear(0, position + 1);
    return copy;
  }

  private @Nullable Construction withPreposition(String head, int preposition) {
    return preposition < 0 ? null : Construction.with(head, words.lower(preposition));
  }

  private void according(int cue, List<Candidate> found) {
    int s = words.sentence(cue);
    int end = SourceFinder.phraseEnd(words, cue + 2);
    int head = phraseHead(cue + 2, end);
    int clause = head < 0 ? Words.NONE : words.governor(head);
    while (clause >= 0 && clause >= cue && clause < end) {
      clause = words.governor(clause);
    }
    int from = words.first(s);
    int to = words.end(s);
    if (clause >= 0 && clause < cue) {
      BitSet set = words.subtree(clause, Words.NONE);
      from = set.nextSetBit(0);
    }
    List<Range> parts = new ArrayList<>();
    if (cue > from) {
      parts.add(new Range(from, cue));
      if (end < to && clause > end) {
        parts.add(new Range(end, to));
      }
    } else {
      parts.add(new Range(end, to));
    }
    if (cue > from && words.countWords(from, cue) < 3) {
      parts = List.of(new Range(from, cue), new Range(end, to));
    }
    addParts(found, cue, Construction.ACCORDING, parts);
  }

  private int phraseHead(int from, int to) {
    for (int i = from; i < to; i++) {
      int g = words.governor(i);
      if (g < from || g >= to) {
        if (!words.isRelation(i, "punct") && !words.isRelation(i, "case")) {
          return i;
        }
      }
    }
    return Words.NONE;
  }

  private void colon(int cue, List<Candidate> found) {
    int s = words.sentence(cue);
    int before = cue - words.first(s);
    if (before < 1 || before > 6 || words.end(s) - cue < 4) {
      return;
    }
    for (int i = words.first(s); i < cue; i++) {
      if (!words.tag(i).startsWith("NN")
          && !words.is(i, ".")
          && !words.tag(i).startsWith("JJ")
          && !words.tag(i).equals("DT")) {
        return;
      }
    }
    addRange(found, cue, Construction.COLON, cue + 1, words.end(s));
  }

  /** The clause of {@code head} without the cue's own clause, in one or two pieces. */
  private void addAround(List<Candidate> found, int cue, Construction construction, int head) {
    if (head < 0) {
      return;
    }
    BitSet own =
        words.isBelow(cue, head) ? words.subtree(cue, Words.NONE) : words.subtree(cue, head);
    BitSet clause =
        words.isBelow(cue, head) ? words.subtree(head, cue) : words.subtree(head, Words.NONE);
    if (own.isEmpty() || clause.isEmpty()) {
      return;
    }
    int ownFrom = own.nextSetBit(0);
    int ownTo = own.length();
    int from = clause.nextSetBit(0);
    int to = clause.length();
    if (!words.isBelow(cue, head)) {
      // the cue governs the clause, so its own words are those near it
      ownFrom = Math.max(ownFrom, to);
      addRange(found, cue, construction, from, to);
      return;
    }
    List<Range> parts = new ArrayList<>();
    if (from < ownFrom) {
      parts.add(new Range(from, Math.min(ownFrom, to)));
    }
    if (to > ownTo) {
      parts.add(new Range(Math.max(ownTo, from), to));
    }
    addParts(found, cue, construction, parts);
  }

  private void add(
      List<Candidate> found, int cue, @Nullable Construction construction, BitSet set) {
    if (construction != null && !set.isEmpty()) {
      addRange(found, cue, construction, set.nextSetBit(0), set.length());
    }
  }

  private void addRange(
      List<Candidate> found, int cue, Construction construction, int from, int to) {
    addParts(found, cue, construction, List.of(new Range(from, to)));
  }

  private void addParts(
      List<Candidate> found, int cue, Construction construction, List<Range> parts) {
    List<Range> kept = new ArrayList<>();
    for (Range part : parts) {
      int from = part.from();
      int to = part.to();
      if (from <= cue && cue < to) {
        // a crossed parse: the content is what lies on the longer side of the cue
        if (cue - from > to - cue - 1) {
          to = cue;
        } else {
          from = cue + 1;
        }
      }
      Range trimmed = trimmed(words, from, to);
      if (!trimmed.isEmpty()) {
        kept.add(trimmed);
      }
    }
    if (!kept.isEmpty()) {
      found.add(new Candidate(cue, construction, kept, null));
    }
  }

  /** The range without punctuation at its ends; quotation marks stay. */
  static Range trimmed(Words words, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && !words.isWord(a) && !words.quoted(a) && !words.is(a, "$")) {
      a++;
    }
    while (b > a && !words.isWord(b - 1) && !words.quoted(b - 1) && !words.is(b - 1, "%")) {
      b--;
    }
    return new Range(a, b);
  }
}
