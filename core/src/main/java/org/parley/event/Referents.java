package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.BlockKind;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Which name a later word stands for: "he", "she", "it", "its", "the company". It is the one person
 * or body that the same sentence or the nearest one before it names, or among several the one that
 * is subject there; with somebody unnamed in between ("a spokesman") nobody. Good enough to say
 * that a name takes part in what a word tells; never who said something.
 */
final class Referents {
  private static final int BACK = 3;
  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE);
  private static final Set<String> OF_BODIES = Set.of("it", "its");
  private static final Set<String> BODIES =
      Set.copyOf(WordList.lines(Referents.class, "body-nouns.txt"));

  private final ReportActors actors;
  private final Quoted quoted;
  private final List<Named> named = new ArrayList<>();
  private final Map<Integer, Named> meant = new HashMap<>();

  /** A name, or a word that stands for one, in its sentence. */
  private record Named(ReportActor actor, Span name, int sentence, int token, boolean subject) {}

  private Referents(AnnotatedReport report, ReportActors actors) {
    this.actors = actors;
    this.quoted = new Quoted(report.report());
  }

  /** Reads a report from its beginning; sentences without a parse only by the order of words. */
  static Referents of(AnnotatedReport report, ReportActors actors) {
    Referents referents = new Referents(report, actors);
    for (int s = 0; s < report.sentences().size(); s++) {
      AnnotatedSentence sentence = report.sentences().get(s);
      if (sentence.sentence().kind() == BlockKind.BODY) {
        referents.read(sentence, s);
      }
    }
    return referents;
  }

  /** The name that a word stands for, as it is written elsewhere in the report, or null. */
  @Nullable Span name(Token word) {
    Named one = meant.get(word.span().start());
    return one == null ? null : one.name();
  }

  /** The actor that a word stands for, or null. */
  @Nullable ReportActor actor(Token word) {
    Named one = meant.get(word.span().start());
    return one == null ? null : one.actor();
  }

  private void read(AnnotatedSentence sentence, int s) {
    List<Token> tokens = sentence.tokens();
    Map<Integer, Named> here = names(sentence, s);
    for (int t = 0; t < tokens.size(); t++) {
      Named name = here.get(t);
      if (name != null) {
        named.add(name);
      } else if (!quoted.contains(tokens.get(t).span())) {
        Named antecedent = antecedent(sentence, s, t);
        if (antecedent != null) {
          Named again =
              new Named(antecedent.actor(), antecedent.name(), s, t, isSubject(sentence, t));
          named.add(again);
          meant.put(tokens.get(t).span().start(), again);
        } else if (isUnnamedPerson(sentence, t)) {
          named.removeIf(one -> one.actor().kind() == ActorKind.PERSON);
        }
      }
    }
  }

  private Map<Integer, Named> names(AnnotatedSentence sentence, int s) {
    Map<Integer, Named> names = new HashMap<>();
    List<Token> tokens = sentence.tokens();
    for (ReportActor actor : actors.actors()) {
      boolean may = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.ORGANISATION;
      for (Mention mention : may ? actor.mentions() : List.<Mention>of()) {
        int last = mention.sentence() == s ? lastWord(tokens, mention.span()) : -1;
        if (last >= 0 && !quoted.contains(mention.span())) {
          boolean subject = isSubject(sentence, last);
          names.put(last, new Named(actor, mention.span(), s, last, subject));
        }
      }
    }
    return names;
  }

  private static int lastWord(List<Token> tokens, Span name) {
    int last = -1;
    for (int t = 0; t < tokens.size(); t++) {
      last = tokens.get(t).span().overlaps(name) ? t : last;
    }
    return last;
  }

  /** By the parse; without one whatever stands before the first verb. */
  private static boolean isSubject(AnnotatedSentence sentence, int t) {
    Parse parse = sentence.parse();
    if (parse != null) {
      return parse.plainRelation(t).equals("nsubj");
    }
    return sentence.tokens().subList(0, t).stream().noneMatch(Token::isVerb);
  }

  private @Nullable Named antecedent(AnnotatedSentence sentence, int s, int t) {
    String word = sentence.tokens().get(t).text().toLowerCase(Locale.ROOT);
    Gender gender = PERSONAL.get(word);
    if (gender == null && !(OF_BODIES.contains(word) || isTheBody(sentence.tokens(), t))) {
      return null;
    }
    if (word.equals("it") && !acts(sentence, t)) {
      return null;
    }
    for (int back = 0; back <= BACK; back++) {
      int at = s - back;
      List<Named> fitting =
          named.stream().filter(one -> one.sentence() == at && fits(one, gender)).toList();
      if (!fitting.isEmpty()) {
        return only(fitting);
      }
    }
    return null;
  }

  /** "The company", "the giant company's": nothing else tells which. */
  private static boolean isTheBody(List<Token> tokens, int t) {
    Token noun = tokens.get(t);
    if (t == 0 || !noun.tag().equals("NN") || !BODIES.contains(noun.lemma())) {
      return false;
    }
    boolean names = t + 1 < tokens.size() && tokens.get(t + 1).isNoun();
    String before = tokens.get(t - 1).text().toLowerCase(Locale.ROOT);
    return !names && (before.equals("the") || before.equals("this"));
  }

  /** "It plans", not "it is clear" or "it rained". */
  private static boolean acts(AnnotatedSentence sentence, int t) {
    Parse parse = sentence.parse();
    if (parse == null || !parse.relation(t).equals("nsubj")) {
      return false;
    }
    int verb = parse.governor(t);
    return verb >= 0
        && sentence.tokens().get(verb).isVerb()
        && !parse.hasDependent(verb, "cop", "csubj");
  }

  private static boolean fits(Named one, @Nullable Gender gender) {
    return gender == null
        ? one.actor().kind() == ActorKind.ORGANISATION
        : one.actor().kind() == ActorKind.PERSON
            && (one.actor().gender() == null || one.actor().gender() == gender);
  }

  private static @Nullable Named only(List<Named> fitting) {
    for (boolean subjects : new boolean[] {false, true}) {
      Set<ReportActor> who = new LinkedHashSet<>();
      Named last = null;
      for (Named one : fitting) {
        if (!subjects || one.subject()) {
          who.add(one.actor());
          last = one;
        }
      }
      if (who.size() == 1) {
        return last;
      }
    }
    return null;
  }

  /** "A spokesman said": from here on "he" may mean him. */
  private static boolean isUnnamedPerson(AnnotatedSentence sentence, int t) {
    Token token = sentence.tokens().get(t);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.tag().equals("NN")
        && sentence.parse() != null
        && sentence.parse().relation(t).equals("nsubj")
        && !sentence.parse().hasDependent(t, "appos")
        && WordClasses.is("PERSON", lemma);
  }
}
