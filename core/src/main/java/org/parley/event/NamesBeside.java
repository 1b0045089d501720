package org.parley.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;

/** The names that take part in what a word of a sentence tells. */
final class NamesBeside {
  private static final int REACH = 6;
  private static final int ABOVE = 4;
  private static final Set<String> PARTS =
      Set.of("nsubj", "obj", "iobj", "obl", "nmod", "compound", "amod");
  private static final Set<String> NAMING =
      Set.of("compound", "flat", "fixed", "appos", "conj", "amod", "nummod", "dep");
  private static final Set<String> LIGHT =
      Set.copyOf(WordList.lines(NamesBeside.class, "light-verbs.txt"));
  private static final Set<String> LENDING =
      Set.of("be", "have", "do", "make", "take", "give", "hold", "pay", "conduct");

  /** Prepositions by which somebody takes part in what a verb tells. */
  private static final Set<String> TAKING_PART =
      Set.of("by", "with", "to", "from", "against", "between", "among", "into");

  private final List<Token> tokens;
  private final @Nullable Parse parse;

  private final Referents referents;

  NamesBeside(AnnotatedSentence sentence, Referents referents) {
    this.referents = referents;
    this.tokens = sentence.tokens();
    this.parse = sentence.parse();
  }

  /**
   * The names, each a stretch of the report's text, in text order; for "he" and "the company" the
   * name they stand for, wherever it is written.
   */
  List<Span> of(int word) {
    BitSet near = parse == null ? beside(word) : below(parse, word);
    List<Span> names = new ArrayList<>(2);
    Span open = null;
    for (int i = 0; i < tokens.size(); i++) {
      boolean name = near.get(i) && isName(tokens.get(i));
      if (name) {
        open = open == null ? tokens.get(i).span() : open.cover(tokens.get(i).span());
      }
      if (open != null && (!name || i + 1 == tokens.size())) {
        names.add(open);
        open = null;
      }
      Span meant = near.get(i) ? referents.name(tokens.get(i)) : null;
      if (meant != null) {
        names.add(meant);
      }
    }
    return names;
  }

  private static boolean isName(Token token) {
    return token.isProperNoun()
        || Things.isModel(token)
        || token.entity() != EntityKind.NONE
        || (token.tag().equals("CD") && token.text().chars().allMatch(Character::isDigit))
        || Character.isUpperCase(token.text().codePointBefore(token.text().length()));
  }

  /** Without a parse: up to the next full verb on either side, and not far. */
  private BitSet beside(int word) {
    BitSet near = new BitSet();
    for (int i = word - 1; i >= Math.max(0, word - REACH) && !isFullVerb(i); i--) {
      near.set(i);
    }
    for (int i = word + 1; i < Math.min(tokens.size(), word + REACH) && !isFullVerb(i); i++) {
      near.set(i);
    }
    return near;
  }

  private boolean isFullVerb(int i) {
    String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    return tokens.get(i).isVerb() && !LENDING.contains(lemma);
  }

  /** What hangs on the word as subject, object, adjunct or attribute, clauses left out. */
  private BitSet below(Parse parse, int word) {
    BitSet near = new BitSet();
    for (int child : parse.dependents(word)) {
      if (PARTS.contains(parse.plainRelation(child)) && !isAside(parse, word, child)) {
        collect(parse, child, near);
      }
    }
    int verb = parse.governor(word);
    if (verb >= 0 && parse.relation(word).equals("obj") && isLight(verb)) {
      subjects(parse, verb, near);
    }
    borrow(parse, word, near);
    near.clear(word);
    return near;
  }

  /** The subject that a verb shares with those above it, and the noun that its clause is about. */
  private void borrow(Parse parse, int word, BitSet near) {
    int at = word;
    for (int steps = 0; steps < ABOVE && parse.governor(at) >= 0; steps++) {
      int above = parse.governor(at);
      if (parse.plainRelation(at).equals("acl")) {
        if (!parse.hasDependent(at, "nsubj") || isAbout(parse, at)) {
          collect(parse, above, near);
        }
        return;
      }
      if (!sharesSubject(parse, at)) {
        return;
      }
      if (parse.relation(at).equals("xcomp") && isControlled(parse, above)) {
        parse.dependents(above, "obj").forEach(object -> collect(parse, object, near));
        return;
      }
      subjects(parse, above, near);
      at = above;
    }
  }

  private void subjects(Parse parse, int verb, BitSet near) {
    parse.dependents(verb, "nsubj").forEach(subject -> collect(parse, subject, near));
  }

  /** "Planned to sell", "was due to fly", "by selling": the subject is that of the word above. */
  private boolean sharesSubject(Parse parse, int at) {
    if (parse.hasDependent(at, "nsubj")) {
      return false;
    }
    String tag = tokens.get(at).tag();
    return switch (parse.plainRelation(at)) {
      case "xcomp", "conj", "advcl" -> true;
      case "ccomp" -> tag.equals("VB");
      case "obl", "dep" -> tag.equals("VBG");
      default -> false;
    };
  }

  /** "Forced the company to sell": the object sells. */
  private boolean isControlled(Parse parse, int verb) {
    return parse.hasDependent(verb, "obj")
        && Frame.controlsByObject(tokens.get(verb).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The ferry that sank", "the ferry they sold": the relative clause tells of the ferry. */
  private boolean isAbout(Parse parse, int verb) {
    return parse.relation(verb).equals("acl:relcl");
  }

  private boolean isLight(int verb) {
    return LIGHT.contains(tokens.get(verb).lemma().toLowerCase(Locale.ROOT));
  }

  /** The words that name one thing or several side by side, and not what these belong to. */
  private void collect(Parse parse, int token, BitSet near) {
    if (near.get(token)) {
      return;
    }
    near.set(token);
    for (int child : parse.dependents(token)) {
      boolean names = NAMING.contains(parse.plainRelation(child)) && !isKind(parse, token, child);
      if (names || isOneOf(parse, token, child)) {
        collect(parse, child, near);
      }
    }
  }

  /** "One of the R500s". */
  private boolean isOneOf(Parse parse, int token, int child) {
    return tokens.get(token).lemma().equalsIgnoreCase("one")
        && parse.plainRelation(child).equals("nmod");
  }

  /** "Worked for Ravn", "sold via Ravn": named beside a verb, and not who it is done by or to. */
  private boolean isAside(Parse parse, int word, int child) {
    Token name = tokens.get(child);
    return tokens.get(word).isVerb()
        && parse.plainRelation(child).equals("obl")
        && name.isProperNoun()
        && name.entity() != EntityKind.PLACE
        && parse.dependents(child, "case").stream()
            .map(preposition -> tokens.get(preposition).text().toLowerCase(Locale.ROOT))
            .noneMatch(TAKING_PART::contains);
  }

  /** "The Ravn factory", "a Ravn spokesman": the name only says which, and does not take part. */
  private boolean isKind(Parse parse, int token, int child) {
    Token head = tokens.get(token);
    String relation = parse.plainRelation(child);
    return (relation.equals("compound") || relation.equals("amod"))
        && tokens.get(child).entity() != EntityKind.PLACE
        && head.isNoun()
        && !isName(head)
        && Happenings.ofNoun(head.lemma().toLowerCase(Locale.ROOT)) == null
        && !Things.isSort(head);
  }
}
