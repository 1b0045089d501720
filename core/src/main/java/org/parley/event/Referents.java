package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.quote.FoundQuote;
import org.parley.quote.QuoteForm;
import org.parley.report.BlockKind;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Which name a later word stands for: "he", "she", "it", "its", "the company", "the aircraft". It
 * is the one person, body or thing that the same sentence or the nearest one before it names, or
 * among several the one that is subject there; with somebody unnamed in between ("a spokesman")
 * nobody. A thing may be named any number of sentences before if it is the only one of its sort,
 * and "they" may be a body only in the sentence in which nobody else is named. In quotation marks
 * "I" is who speaks, and "we" the body or state of who speaks. Good enough to say that a name takes
 * part in what a word tells; never who said something.
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
  private static final Set<String> OF_MANY = Set.of("they", "their", "them");

  /** Of whom it is said with an infinitive what they will do: "it is due to fly". */
  private static final Set<String> READY =
      Set.of(
          "able",
          "bound",
          "due",
          "eager",
          "free",
          "keen",
          "likely",
          "prepared",
          "ready",
          "reluctant",
          "set",
          "sure",
          "unable",
          "unlikely",
          "unwilling",
          "willing");

  private static final int NEAR = 6;
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do");

  /** "It rained", "it seems", "it was said": nobody does it. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "appear",
          "believe",
          "emerge",
          "expect",
          "happen",
          "hope",
          "know",
          "matter",
          "rain",
          "report",
          "say",
          "seem",
          "snow",
          "take",
          "think",
          "turn",
          "understand");

  private static final Set<String> BODIES =
      Set.copyOf(WordList.lines(Referents.class, "body-nouns.txt"));

  private static final Set<String> OWN = Set.of("i", "my", "me");
  private static final Set<String> OWN_BODY = Set.of("we", "our", "us");

  private final ReportActors actors;
  private final List<FoundQuote> quotes;
  private final Things things;
  private final Quoted quoted;
  private final List<Named> named = new ArrayList<>();
  private final Map<Integer, Named> meant = new HashMap<>();

  /**
   * A name, or a word that stands for one, in its sentence.
   *
   * @param actor whose name it is, or null if it is a thing's
   * @param identity the same for names of the same actor or thing
   * @param sort which nouns may stand for the thing, or null if nothing tells
   */
  private record Named(
      @Nullable ReportActor actor,
      String identity,
      @Nullable Integer sort,
      Span name,
      int sentence,
      boolean subject) {

    boolean is(ActorKind kind) {
      return actor != null && actor.kind() == kind;
    }

    Named again(int at, boolean isSubject) {
      return new Named(actor, identity, sort, name, at, isSubject);
    }
  }

  private Referents(AnnotatedReport report, ReportActors actors, List<FoundQuote> quotes) {
    this.actors = actors;
    this.quotes =
        quotes.stream()
            .filter(quote -> quote.form() != QuoteForm.INDIRECT && quote.speaker() != null)
            .toList();
    this.things = new Things(actors);
    this.quoted = new Quoted(report.report());
  }

  /** Reads a report from its beginning; sentences without a parse only by the order of words. */
  static Referents of(AnnotatedReport report, ReportActors actors, List<FoundQuote> quotes) {
    Referents referents = new Referents(report, actors, quotes);
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
      Span span = tokens.get(t).span();
      if (name != null) {
        named.add(name);
      } else if (quoted.contains(span)) {
        Named speaker = speaker(tokens.get(t), s);
        if (speaker != null) {
          meant.put(span.start(), speaker);
        }
      } else {
        Named antecedent = antecedent(sentence, s, t);
        if (antecedent != null) {
          Named again = antecedent.again(s, isSubject(sentence, t));
          named.add(again);
          meant.put(span.start(), again);
        } else if (isUnnamedPerson(sentence, t)) {
          named.removeIf(one -> one.is(ActorKind.PERSON));
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
          names.put(last, new Named(actor, actor.key(), null, mention.span(), s, subject));
        }
      }
    }
    for (Things.Thing thing : things.in(sentence)) {
      if (!quoted.contains(thing.name())) {
        boolean subject = isSubject(sentence, thing.last());
        String identity = "thing " + thing.identity();
        names.put(thing.last(), new Named(null, identity, thing.sort(), thing.name(), s, subject));
      }
    }
    return names;
  }

  /** Whom "I" or "we" means where the speaker of the quotation is known. */
  private @Nullable Named speaker(Token word, int s) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (!OWN.contains(lower) && !OWN_BODY.contains(lower)) {
      return null;
    }
    for (FoundQuote quote : quotes) {
      ReportActor speaker = quote.speaker();
      if (speaker != null && quote.content().stream().anyMatch(c -> c.contains(word.span()))) {
        boolean person = speaker.kind() == ActorKind.PERSON;
        String affiliation = speaker.affiliation();
        ReportActor body =
            OWN.contains(lower) || !person
                ? speaker
                : affiliation == null ? null : actors.byKey(affiliation);
        return body == null
            ? null
            : new Named(body, body.key(), null, body.mentions().get(0).span(), s, true);
      }
    }
    return null;
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
    if (OF_MANY.contains(sentence.tokens().get(t).text().toLowerCase(Locale.ROOT))) {
      return many(sentence, s, t);
    }
    Predicate<Named> fits = fitting(sentence, t);
    if (fits == null) {
      return null;
    }
    for (int back = 0; back <= BACK; back++) {
      int at = s - back;
      List<Named> fitting =
          named.stream().filter(one -> one.sentence() == at && fits.test(one)).toList();
      if (!fitting.isEmpty()) {
        return only(fitting);
      }
    }
    return isThing(sentence, t) ? onlyThing(fits) : null;
  }

  /** "The company said they had agreed": the only body before, with no plural between. */
  private @Nullable Named many(AnnotatedSentence sentence, int s, int t) {
    for (Token token : sentence.tokens().subList(0, t)) {
      boolean several = token.tag().equals("NNS") || token.tag().equals("NNPS");
      if (several && token.entity() == EntityKind.NONE) {
        return null;
      }
    }
    List<Named> here = named.stream().filter(one -> one.sentence() == s).toList();
    boolean body = here.stream().allMatch(one -> one.is(ActorKind.ORGANISATION));
    boolean one = here.stream().map(Named::identity).distinct().count() == 1;
    boolean subject = here.stream().anyMatch(Named::subject);
    return body && one && subject ? here.get(here.size() - 1) : null;
  }

  private static boolean isThing(AnnotatedSentence sentence, int t) {
    return Things.sort(sentence.tokens().get(t)) != null;
  }

  /** The one thing of its sort that the report has named so far, however far back. */
  private @Nullable Named onlyThing(Predicate<Named> fits) {
    List<Named> things =
        named.stream().filter(one -> one.actor() == null && fits.test(one)).toList();
    boolean one = things.stream().map(Named::identity).distinct().count() == 1;
    return one ? things.get(things.size() - 1) : null;
  }

  /** Which names a word may stand for, or null if it stands for none. */
  private static @Nullable Predicate<Named> fitting(AnnotatedSentence sentence, int t) {
    Token token = sentence.tokens().get(t);
    String word = token.text().toLowerCase(Locale.ROOT);
    Gender gender = PERSONAL.get(word);
    if (gender != null) {
      return one ->
          one.actor() != null
              && one.is(ActorKind.PERSON)
              && (one.actor().gender() == null || one.actor().gender() == gender);
    }
    if (OF_BODIES.contains(word)) {
      return word.equals("it") && !acts(sentence, t)
          ? null
          : one -> one.actor() == null || one.is(ActorKind.ORGANISATION);
    }
    if (!isDefinite(sentence.tokens(), t)) {
      return null;
    }
    if (token.tag().equals("NN") && BODIES.contains(token.lemma())) {
      return one -> one.is(ActorKind.ORGANISATION);
    }
    Integer sort = Things.sort(token);
    return sort == null
        ? null
        : one -> one.actor() == null && (one.sort() == null || one.sort().equals(sort));
  }

  /** "The company", "the giant company's": nothing else tells which. */
  private static boolean isDefinite(List<Token> tokens, int t) {
    if (t == 0) {
      return false;
    }
    boolean names = t + 1 < tokens.size() && tokens.get(t + 1).isNoun();
    String before = tokens.get(t - 1).text().toLowerCase(Locale.ROOT);
    return !names && (before.equals("the") || before.equals("this"));
  }

  /** "It plans", "it is due to fly", not "it is clear" or "it rained". */
  private static boolean acts(AnnotatedSentence sentence, int t) {
    Parse parse = sentence.parse();
    if (parse == null) {
      return actsByTags(sentence.tokens(), t);
    }
    if (!parse.relation(t).equals("nsubj")) {
      return false;
    }
    int verb = parse.governor(t);
    if (verb < 0) {
      return false;
    }
    Token told = sentence.tokens().get(verb);
    return READY.contains(told.lemma())
        || (told.isVerb() && !parse.hasDependent(verb, "cop", "csubj"));
  }

  /** Without a parse: a full verb follows, with nothing but its auxiliaries and adverbs between. */
  private static boolean actsByTags(List<Token> tokens, int t) {
    for (int i = t + 1; i < Math.min(tokens.size(), t + NEAR); i++) {
      Token token = tokens.get(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isVerb() && !AUXILIARY.contains(lemma)) {
        return !IMPERSONAL.contains(lemma);
      }
      if (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("IN")) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Named only(List<Named> fitting) {
    for (boolean subjects : new boolean[] {false, true}) {
      Set<String> who = new LinkedHashSet<>();
      Named last = null;
      for (Named one : fitting) {
        if (!subjects || one.subject()) {
          who.add(one.identity());
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
