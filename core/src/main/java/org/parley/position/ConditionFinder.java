package org.parley.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Finds what a subject asks first or worries about: the object of a verb of demanding ("demanded
 * guarantees"), what a noun of concern is about ("concerns about monitoring"), and what a clause of
 * condition says ("until the army leaves").
 */
final class ConditionFinder {
  private static final Map<String, List<String>> VERBS = new HashMap<>();
  private static final Map<String, List<String>> NOUNS = new HashMap<>();
  private static final Set<String> LINKS = new HashSet<>();
  private static final Set<String> PROVISOS = Set.of("condition", "proviso", "understanding");
  private static final Set<String> CENTRE =
      Set.of("center", "centre", "focus", "revolve", "concern", "be");

  static {
    for (List<String> row : WordList.rows(ConditionFinder.class, "conditions.tsv")) {
      List<String> takes = List.of(row.get(2).split(","));
      switch (row.get(1)) {
        case "verb" -> VERBS.put(row.get(0), takes);
        case "noun" -> NOUNS.put(row.get(0), takes);
        default -> LINKS.add(row.get(0));
      }
    }
  }

  private ConditionFinder() {}

  static boolean isKnown(String lemma) {
    return VERBS.containsKey(lemma) || NOUNS.containsKey(lemma);
  }

  /** What is asked in one sentence, with the head of the noun phrase that asks it. */
  record Asked(int subject, Condition condition) {}

  /** Everything that any subject of a sentence asks or worries about. */
  static List<Asked> in(AnnotatedSentence sentence, int index) {
    Parse parse = sentence.parse();
    List<Asked> found = new ArrayList<>();
    if (parse == null) {
      return found;
    }
    List<Token> tokens = sentence.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      String lemma = lemma(tokens, t);
      if (tokens.get(t).isVerb() && VERBS.containsKey(lemma)) {
        asking(tokens, parse, t, VERBS.getOrDefault(lemma, List.of()), index, found);
      } else if (tokens.get(t).isNoun() && NOUNS.containsKey(lemma)) {
        worry(tokens, parse, t, index, found);
      }
    }
    return found;
  }

  /** The clause of condition below a word of stance, or null. */
  static @Nullable Condition below(AnnotatedSentence sentence, Parse parse, int word, int index) {
    for (int clause : parse.dependents(word, "advcl")) {
      for (int mark : parse.dependents(clause, "mark")) {
        if (LINKS.contains(lemma(sentence.tokens(), mark))) {
          return new Condition(span(sentence.tokens(), parse, clause, mark), index);
        }
      }
    }
    return onCondition(sentence.tokens(), parse, word, index);
  }

  /** "accepted it on condition that the troops leave". */
  private static @Nullable Condition onCondition(
      List<Token> tokens, Parse parse, int word, int index) {
    List<Integer> near = new ArrayList<>(parse.dependents(word, "obl"));
    for (int object : parse.dependents(word, "obj")) {
      near.addAll(parse.dependents(object, "nmod"));
    }
    for (int noun : near) {
      for (int link : parse.dependents(noun, "case")) {
        if (PROVISOS.contains(lemma(tokens, noun)) && lemma(tokens, link).equals("on")) {
          Span proviso = span(tokens, parse, noun, link);
          return new Condition(withClause(tokens, parse, noun, proviso), index);
        }
      }
    }
    return null;
  }

  /** With the clause that "that" opens right after a noun, whatever it is tied to. */
  private static Span withClause(List<Token> tokens, Parse parse, int noun, Span proviso) {
    int that = noun + 1;
    if (that >= tokens.size()
        || !lemma(tokens, that).equals("that")
        || tokens.get(that).span().end() <= proviso.end()
        || !parse.plainRelation(that).equals("mark")) {
      return proviso;
    }
    Span clause = span(tokens, parse, parse.governor(that), that);
    return clause.end() > proviso.end() ? new Span(proviso.start(), clause.end()) : proviso;
  }

  private static void asking(
      List<Token> tokens, Parse parse, int verb, List<String> takes, int index, List<Asked> found) {
    int subject = Frame.subjectOrShared(parse, verb);
    if (subject < 0 || Frame.negated(tokens, parse, verb)) {
      return;
    }
    for (int child : parse.dependents(verb)) {
      String relation = parse.plainRelation(child);
      boolean object = relation.equals("obj") && takes.contains("object");
      boolean clause = relation.equals("ccomp") && takes.contains("clause");
      boolean prepositional =
          relation.equals("obl") && takes.contains(preposition(tokens, parse, child));
      if (object && NOUNS.containsKey(lemma(tokens, child))) {
        continue;
      }
      if ((object && !speaking(lemma(tokens, verb))) || clause || prepositional) {
        found.add(new Asked(subject, new Condition(span(tokens, parse, child, -1), index)));
      }
    }
  }

  /** "raise", "voice" and "express" ask only through a noun of concern. */
  private static boolean speaking(String verb) {
    return verb.equals("raise") || verb.equals("voice") || verb.equals("express");
  }

  private static void worry(
      List<Token> tokens, Parse parse, int noun, int index, List<Asked> found) {
    List<String> takes = NOUNS.getOrDefault(lemma(tokens, noun), List.of());
    int governor = parse.governor(noun);
    String relation = parse.plainRelation(noun);
    if (relation.equals("nsubj") && governor >= 0) {
      List<Integer> owner = parse.dependents(noun, "nmod:poss");
      if (!owner.isEmpty() && CENTRE.contains(lemma(tokens, governor))) {
        for (int child : parse.dependents(governor, "obl", "obj")) {
          found.add(new Asked(owner.get(0), new Condition(span(tokens, parse, child, -1), index)));
        }
      }
      return;
    }
    if (!relation.equals("obj") || governor < 0) {
      return;
    }
    int subject = Frame.subjectOrShared(parse, governor);
    if (subject < 0 || Frame.negated(tokens, parse, governor)) {
      return;
    }
    for (int child : parse.dependents(noun)) {
      String link = preposition(tokens, parse, child);
      boolean about =
          takes.contains(link) || (child > noun && takes.contains(mark(tokens, parse, child)));
      if (about) {
        found.add(new Asked(subject, new Condition(span(tokens, parse, child, -1), index)));
        return;
      }
    }
    String verb = lemma(tokens, governor);
    if (verb.equals("have") || speaking(verb) || VERBS.containsKey(verb) || verb.equals("set")) {
      found.add(new Asked(subject, new Condition(span(tokens, parse, noun, -1), index)));
    }
  }

  private static String preposition(List<Token> tokens, Parse parse, int word) {
    List<Integer> cases = parse.dependents(word, "case", "mark");
    return cases.isEmpty() ? "" : lemma(tokens, cases.get(0));
  }

  private static String mark(List<Token> tokens, Parse parse, int word) {
    List<Integer> marks = parse.dependents(word, "mark");
    return marks.isEmpty() ? "" : lemma(tokens, marks.get(0));
  }

  /** The words of a subtree, without its leading preposition unless it is a link of condition. */
  private static Span span(List<Token> tokens, Parse parse, int head, int keep) {
    List<Integer> all = parse.subtree(head);
    int first = 0;
    while (first < all.size() - 1 && all.get(first) != keep) {
      int t = all.get(first);
      boolean link =
          parse.governor(t) == head
              && (parse.plainRelation(t).equals("case") || parse.plainRelation(t).equals("punct"));
      boolean mark = parse.plainRelation(t).equals("punct");
      if (!link && !mark) {
        break;
      }
      first++;
    }
    int last = all.size() - 1;
    int next = all.get(last) + 1;
    if (next < tokens.size() && tokens.get(next).tag().equals("VBG")) {
      List<Integer> more = parse.subtree(next);
      return new Span(
          tokens.get(all.get(first)).span().start(),
          tokens.get(more.get(more.size() - 1)).span().end());
    }
    while (last > first && parse.plainRelation(all.get(last)).equals("punct")) {
      last--;
    }
    return new Span(
        tokens.get(all.get(first)).span().start(), tokens.get(all.get(last)).span().end());
  }

  private static String lemma(List<Token> tokens, int t) {
    return tokens.get(t).lemma().toLowerCase(Locale.ROOT);
  }
}
