package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * What a general word is about by its own phrase, where that is no word known to be on tables: "a
 * proposal for a joint patrol", "an agreement on fishing grounds", "a plan to build a bridge".
 *
 * @param subject lemma of the noun
 * @param name the noun with what is before it, and the verb whose object it is
 * @param qualifiers the words before the noun, in small letters
 */
record Substance(String subject, Span name, List<String> qualifiers) {
  private static final Set<String> FORWARD =
      Set.of("proposal", "plan", "offer", "initiative", "bid", "idea", "demand", "suggestion");
  private static final Set<String> JOINT =
      Set.of("deal", "agreement", "accord", "pact", "treaty", "arrangement", "understanding");

  /** What says when, whether or how well, not what: "a plan for the future". */
  private static final Set<String> EMPTY =
      Set.copyOf(WordList.lines(Substance.class, "empty-subjects.txt"));

  /** Copies its list. */
  Substance {
    qualifiers = List.copyOf(qualifiers);
  }

  /** What a general word is about; null if its phrase does not tell. */
  static @Nullable Substance of(
      AnnotatedSentence sentence, Parse parse, int head, ReportActors actors) {
    List<Token> tokens = sentence.tokens();
    String word = lemma(tokens, head);
    boolean forward = FORWARD.contains(word);
    if (!forward && !JOINT.contains(word)) {
      return null;
    }
    for (int noun : parse.dependents(head, "nmod")) {
      String link = link(tokens, parse, noun);
      if (noun > head && (link.equals("on") || (forward && link.equals("for")))) {
        return named(tokens, parse, noun, -1, actors);
      }
    }
    int verb = head + 2;
    if (forward
        && verb < tokens.size()
        && tokens.get(head + 1).tag().equals("TO")
        && tokens.get(verb).tag().equals("VB")) {
      for (int noun : parse.dependents(verb, "obj")) {
        return named(tokens, parse, noun, verb, actors);
      }
    }
    return null;
  }

  private static @Nullable Substance named(
      List<Token> tokens, Parse parse, int noun, int verb, ReportActors actors) {
    Token token = tokens.get(noun);
    boolean common = token.tag().equals("NN") || token.tag().equals("NNS");
    if (!common || EMPTY.contains(lemma(tokens, noun)) || actors.at(token.span()) != null) {
      return null;
    }
    int first = noun;
    List<String> qualifiers = new ArrayList<>();
    while (first > 0 && parse.governor(first - 1) == noun && describes(parse, first - 1)) {
      first--;
      qualifiers.add(0, tokens.get(first).text().toLowerCase(Locale.ROOT));
    }
    if (qualifiers.isEmpty() && verb < 0 && ProposalFinder.isKnown(lemma(tokens, noun))) {
      return null;
    }
    int from = verb < 0 ? first : verb;
    return new Substance(
        lemma(tokens, noun),
        new Span(tokens.get(from).span().start(), token.span().end()),
        qualifiers);
  }

  private static boolean describes(Parse parse, int word) {
    String relation = parse.plainRelation(word);
    return relation.equals("amod") || relation.equals("compound") || relation.equals("nummod");
  }

  private static String link(List<Token> tokens, Parse parse, int noun) {
    List<Integer> links = parse.dependents(noun, "case");
    return links.isEmpty() ? "" : lemma(tokens, links.get(0));
  }

  private static String lemma(List<Token> tokens, int t) {
    return tokens.get(t).lemma().toLowerCase(Locale.ROOT);
  }
}
