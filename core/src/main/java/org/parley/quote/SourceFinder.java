package org.parley.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.EntityKind;
import org.parley.text.WordList;

/**
 * Finds who a cue says is speaking. A source lies outside quotation marks and outside what is said;
 * where the first rule gives one inside, the next is tried.
 */
final class SourceFinder {
  private static final Set<String> TIME_WORDS =
      Set.copyOf(WordList.lines(SourceFinder.class, "time-words.txt"));
  private static final Set<String> INSIDE_NAMES = Set.of("of", "for", "'s", "\u2019s", "&", "de");

  private final Words words;

  SourceFinder(Words words) {
    this.words = words;
  }

  /** The source of a candidate, or null. */
  @Nullable Source of(Candidate candidate) {
    int cue = candidate.cue();
    if (candidate.construction() == Construction.ACCORDING) {
      return phrase(cue + 2, candidate, SourceRule.ACCORDING);
    }
    if (candidate.construction() == Construction.COLON) {
      return beforeColon(cue, candidate.content());
    }
    String tag = words.tag(cue);
    if (tag.startsWith("VB")) {
      return ofVerb(cue, candidate.content());
    }
    return tag.startsWith("NN")
        ? ofNoun(cue, candidate.content())
        : subjectAbove(cue, candidate.content(), SourceRule.SUBJECT);
  }

  /** The source of a verb, given what it introduces. */
  @Nullable Source ofVerb(int verb, List<Range> content) {
    if (words.child(verb, "aux:pass") >= 0 || hasPassiveSubject(verb)) {
      return by(verb, content);
    }
    int named = Inversion.nameAfter(words, verb);
    if (named >= 0 && free(named, content)) {
      return source(named, SourceRule.INVERTED, content, verb);
    }
    for (int c : words.children(verb)) {
      boolean hearer =
          c > verb && (Inversion.isNever(words, verb) || Inversion.opensClause(words, c));
      if (words.relation(c).equals("nsubj") && !hearer && free(c, content)) {
        int next = c < verb ? nextToVerb(c, verb) : c;
        return next != c
            ? new Source(
                next,
                words.span(firstOfName(next), next + 1),
                SourceRule.SUBJECT,
                MentionKind.of(words, next))
            : source(c, c < verb ? SourceRule.SUBJECT : SourceRule.INVERTED, content, verb);
      }
    }
    int up = words.governor(verb);
    boolean attending =
        up >= 0 && words.isRelation(verb, "acl") && words.is(words.child(up, "case"), "with");
    if (attending && words.tag(verb).equals("VBG") && free(up, content)) {
      return source(up, SourceRule.ATTENDING, content, verb);
    }
    Source of = words.tag(verb).equals("VBG") ? ofParticiple(verb, content) : null;
    if (of != null) {
      return of;
    }
    if (words.isRelation(verb, "conj")) {
      return conjunct(verb, content);
    }
    return subjectAbove(verb, content, SourceRule.CLIMBED);
  }

  /**
   * "... with A, B said": a parse takes B for an apposition of A, but no comma closes it before the
   * verb, so B is the subject.
   *
   * @return the head of the subject
   */
  private int nextToVerb(int head, int verb) {
    int last = verb - 1;
    while (last > head && (words.tag(last).startsWith("RB") || words.isRelation(last, "aux"))) {
      last--;
    }
    if (last <= head + 1
        || words.token(head).entity() != EntityKind.PERSON
        || words.token(last).entity() != EntityKind.PERSON) {
      return head;
    }
    int comma = firstOfName(last) - 1;
    boolean list = false;
    for (int i = head + 1; i < last; i++) {
      list |= words.is(i, "and") || words.is(i, "or");
    }
    boolean attended = words.is(words.first(words.sentence(head)), "with") && comma > head;
    return (comma == head + 1 || attended) && words.is(comma, ",") && !list ? last : head;
  }

  /** First word of the name, with its title, that ends at a position. */
  private int firstOfName(int last) {
    int first = last;
    while (first > words.first(words.sentence(last))
        && (words.tag(first - 1).startsWith("NN") || words.tag(first - 1).startsWith("JJ"))) {
      first--;
    }
    return first;
  }

  /** Who speaks by a participle that has no subject of its own, or null. */
  private @Nullable Source ofParticiple(int participle, List<Range> content) {
    int up = words.governor(participle);
    if (up < 0) {
      return null;
    }
    boolean parted = words.is(participle - 1, ",") || words.is(participle - 2, ",");
    if (!parted && words.isRelation(participle, "acl") && words.tag(up).startsWith("NN")) {
      return ofStatement(up, participle, content);
    }
    boolean quoted = words.is(participle - 1, "as") && isVerb(up, VerbClass.CITING);
    if (quoted) {
      return subjectLeft(up, SourceRule.SHARED, content, participle);
    }
    for (int steps = 0; parted && up >= 0 && steps < 10; steps++) {
      if (steps == 1 && doesMoreThanTell(participle)) {
        return null;
      }
      if (up < participle && isVerb(up, VerbClass.SAYING)) {
        return subjectLeft(up, SourceRule.SHARED, content, participle);
      }
      up = words.governor(up);
    }
    return null;
  }

  /** "Smith said the mayor may wait, demanding ...": who demands is rather the mayor. */
  private boolean doesMoreThanTell(int verb) {
    String lemma = words.lemma(verb);
    return !Lexicon.isVerb(lemma, VerbClass.SAYING)
        || Lexicon.isVerb(lemma, VerbClass.DIRECTIVE)
        || Lexicon.isVerb(lemma, VerbClass.OPINION)
        || Lexicon.isVerb(lemma, VerbClass.COMMISSIVE)
        || Lexicon.isVerb(lemma, VerbClass.DENIAL);
  }

  /** "Smith issued a statement saying", "in Smith's letter saying". */
  private @Nullable Source ofStatement(int paper, int participle, List<Range> content) {
    if (!Lexicon.isNoun(words.lemma(paper))) {
      return null;
    }
    int verb = words.governor(paper);
    boolean issued = words.isRelation(paper, "obj") && isVerb(verb, VerbClass.ISSUING);
    boolean within = words.isRelation(paper, "obl") && words.is(words.child(paper, "case"), "in");
    boolean said = within && isVerb(verb, VerbClass.SAYING);
    return issued || said ? subjectLeft(verb, SourceRule.STATEMENT, content, participle) : null;
  }

  private boolean isVerb(int i, VerbClass wanted) {
    return i >= 0 && words.tag(i).startsWith("VB") && Lexicon.isVerb(words.lemma(i), wanted);
  }

  private @Nullable Source subjectLeft(int verb, SourceRule rule, List<Range> content, int cue) {
    for (int c : words.children(verb)) {
      if (words.isRelation(c, "nsubj") && c < verb && free(c, content)) {
        return source(c, rule, content, cue);
      }
    }
    return null;
  }

  private boolean hasPassiveSubject(int verb) {
    for (int c : words.children(verb)) {
      if (words.relation(c).equals("nsubj:pass")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Source by(int verb, List<Range> content) {
    for (int c : words.children(verb)) {
      int preposition = words.child(c, "case");
      if (words.isRelation(c, "obl") && words.is(preposition, "by") && free(c, content)) {
        return source(c, SourceRule.BY, content, verb);
      }
    }
    return null;
  }

  private @Nullable Source conjunct(int verb, List<Range> content) {
    int up = verb;
    for (int steps = 0; words.isRelation(up, "conj") && steps < 10; steps++) {
      up = words.governor(up);
      if (up < 0) {
        return null;
      }
      Source outer = ofSayingAbove(up, verb, content);
      if (outer != null) {
        return outer;
      }
      for (int c : words.children(up)) {
        if (words.isRelation(c, "nsubj") && c < verb && free(c, content)) {
          return source(c, SourceRule.COORDINATION, content, verb);
        }
      }
    }
    return subjectAbove(up, content, SourceRule.COORDINATION);
  }

  /**
   * "Smith said the plan is dead and warned ...": the parse joins "warned" to what is said, yet its
   * tense is that of "said" and not that of "is".
   */
  private @Nullable Source ofSayingAbove(int first, int verb, List<Range> content) {
    String tense = words.tag(verb);
    if (!isVerb(verb, VerbClass.SAYING) || words.tag(first).equals(tense)) {
      return null;
    }
    int up = words.governor(first);
    for (int steps = 0; up >= 0 && steps < 10; steps++) {
      if (up < verb && words.tag(up).equals(tense) && isVerb(up, VerbClass.SAYING)) {
        return subjectLeft(up, SourceRule.SHARED, content, verb);
      }
      up = words.governor(up);
    }
    return null;
  }

  /** Climbs the governors to the first with a subject left of the cue. */
  private @Nullable Source subjectAbove(int cue, List<Range> content, SourceRule rule) {
    boolean never = Inversion.isNever(words, cue);
    for (int c : words.children(cue)) {
      boolean before = c < cue || !(never || Inversion.opensClause(words, c));
      if (words.relation(c).equals("nsubj") && before && free(c, content)) {
        return source(c, SourceRule.SUBJECT, content, cue);
      }
    }
    int up = words.governor(cue);
    for (int steps = 0; up >= 0 && steps < 30; steps++) {
      for (int c : words.children(up)) {
        if (words.isRelation(c, "nsubj") && c < cue && free(c, content)) {
          boolean shared = rule == SourceRule.CLIMBED && sharesSubject(cue, up, steps);
          return source(c, shared ? SourceRule.SHARED : rule, content, cue);
        }
      }
      up = words.governor(up);
    }
    return null;
  }

  /** "She agreed, adding ...": a participle of saying beside a verb of saying. */
  private boolean sharesSubject(int participle, int verb, int steps) {
    boolean beside = steps == 0 && !words.isRelation(participle, "acl");
    return words.tag(participle).equals("VBG")
        && (beside || words.is(participle - 1, ","))
        && Lexicon.isVerb(words.lemma(verb), VerbClass.SAYING);
  }

  private @Nullable Source ofNoun(int noun, List<Range> content) {
    int possessor = words.child(noun, "nmod:poss", "nmod");
    for (int c : words.children(noun)) {
      if (words.relation(c).equals("nmod:poss") && free(c, content)) {
        if (!words.is(c, "its") || possessor >= 0) {
          return source(c, SourceRule.POSSESSOR, content, noun);
        }
      }
    }
    for (int c : words.children(noun)) {
      int preposition = words.child(c, "case");
      if (words.isRelation(c, "nmod")
          && (words.is(preposition, "by") || words.is(preposition, "from"))
          && free(c, content)) {
        return source(c, SourceRule.BY, content, noun);
      }
    }
    return subjectAbove(noun, content, SourceRule.LIGHT_VERB);
  }

  /** The noun phrase nearest before a verb, after a position, or right after the verb. */
  @Nullable Source onSurface(int from, int verb, int to, List<Range> content) {
    for (int i = from; i < verb; i++) {
      if (speaks(i, content) && phraseHeadAt(i, verb) == i) {
        return source(i, SourceRule.BEFORE_CUE, content, verb);
      }
    }
    return phraseAfter(verb, to, content);
  }

  /** The noun phrase right after an inverted verb, or null. */
  @Nullable Source phraseAfter(int verb, int to, List<Range> content) {
    if (Inversion.isNever(words, verb) || Inversion.opensClause(words, verb + 1)) {
      return null;
    }
    int end = Math.min(phraseEnd(words, verb + 1), to);
    for (int i = verb + 2; i < end; i++) {
      if (words.is(i, "of") || words.is(i, "for")) {
        end = i;
      }
    }
    for (int i = end - 1; i > verb; i--) {
      if (speaks(i, content)) {
        return source(i, SourceRule.AFTER_CUE, content, verb);
      }
    }
    return null;
  }

  private @Nullable Source phrase(int from, Candidate candidate, SourceRule rule) {
    int end = phraseEnd(words, from);
    for (int i = end - 1; i >= from; i--) {
      if (speaks(i, candidate.content())) {
        Source found = source(i, rule, candidate.content(), candidate.cue());
        return new Source(i, words.span(from, end).cover(found.span()), rule, found.kind());
      }
    }
    return null;
  }

  /** Who stands before a colon: the subject of the clause, else its last noun. */
  @Nullable Source beforeColon(int colon, List<Range> content) {
    int s = words.sentence(colon);
    int last = Words.NONE;
    for (int i = words.first(s); i < colon; i++) {
      if (speaks(i, content)) {
        if (words.isRelation(i, "nsubj")) {
          return source(i, SourceRule.COLON, content, colon);
        }
        last = i;
      }
    }
    return last < 0 ? null : source(last, SourceRule.COLON, content, colon);
  }

  private boolean speaks(int i, List<Range> content) {
    String tag = words.tag(i);
    boolean nominal = tag.startsWith("NN") || tag.equals("PRP") || tag.equals("WP");
    return nominal
        && free(i, content)
        && !TIME_WORDS.contains(words.lower(i))
        && !words.isRelation(i, "compound")
        && !words.isRelation(i, "nmod:poss");
  }

  private int phraseHeadAt(int i, int limit) {
    int head = i;
    while (head + 1 < limit
        && words.tag(head + 1).startsWith("NN")
        && !words.token(i).isPronoun()) {
      head++;
    }
    return head;
  }

  private boolean free(int i, List<Range> content) {
    if (words.quoted(i)) {
      return false;
    }
    for (Range range : content) {
      if (range.contains(i)) {
        return false;
      }
    }
    return true;
  }

  /** End of the noun phrase that begins at a position. */
  static int phraseEnd(Words words, int from) {
    if (from >= words.size()) {
      return words.size();
    }
    int s = words.sentence(from);
    int i = from;
    boolean noun = false;
    while (i < words.end(s) && !words.quoted(i)) {
      String tag = words.tag(i);
      boolean inside =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("CD")
              || tag.equals("POS")
              || (tag.equals("VBN") && !noun);
      if (tag.equals("PRP") || tag.equals("WP")) {
        return noun ? i : i + 1;
      }
      if (noun && INSIDE_NAMES.contains(words.lower(i)) && i + 1 < words.end(s)) {
        inside = true;
      }
      if (!inside) {
        break;
      }
      noun |= tag.startsWith("NN");
      i++;
    }
    return i;
  }

  /** The mention with its whole noun phrase, cut where the content or the cue begins. */
  Source source(int head, SourceRule rule, List<Range> content, int cue) {
    BitSet phrase = new BitSet();
    if (words.token(head).isPronoun() || words.tag(head).startsWith("W")) {
      phrase.set(head);
    } else {
      phrase.set(head);
      for (int c : words.children(head)) {
        if (!words.isRelation(c, "acl")
            && !words.isRelation(c, "parataxis")
            && !words.isRelation(c, "cop")
            && !words.isRelation(c, "nsubj")
            && !words.isRelation(c, "case")
            && !words.isRelation(c, "dep")
            && !words.isRelation(c, "advcl")
            && !words.isRelation(c, "conj")
            && !words.isRelation(c, "aux")
            && !words.isRelation(c, "mark")
            && !words.isRelation(c, "advmod")
            && !words.isRelation(c, "cc")
            && !words.isRelation(c, "obl")
            && !words.isRelation(c, "obj")) {
          phrase.or(words.subtree(c, Words.NONE));
        }
      }
    }
    int from = head;
    while (from - 1 >= 0 && within(from - 1, phrase, content, cue)) {
      from--;
    }
    int to = head + 1;
    while (to < words.size() && within(to, phrase, content, cue)) {
      to++;
    }
    Range range = Constructions.trimmed(words, from, to);
    if (range.isEmpty() || !range.contains(head)) {
      range = new Range(head, head + 1);
    }
    return new Source(
        head, words.span(range.from(), range.to()), rule, MentionKind.of(words, head));
  }

  private boolean within(int i, BitSet phrase, List<Range> content, int cue) {
    return phrase.get(i) && i != cue && free(i, content);
  }
}
