package org.parley.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.quote.FoundQuote;
import org.parley.report.BlockKind;
import org.parley.report.Span;
import org.parley.time.Rule;
import org.parley.time.TimeExpression;

/**
 * Finds the words of a report that tell of something that happens: full verbs, and nouns and
 * adjectives of the table of happenings. Goes by tags alone, so that sentences without a parse have
 * theirs too; who speaks is told only where there is a parse.
 */
public final class MentionFinder {
  /** Verbs that lend tense or stand for "is". */
  private static final Set<String> BARE = Set.of("be", "have", "do", "get", "include");

  /** Verbs that only lend tense and subject to a noun that tells it: "made its first flight". */
  private static final Set<String> LENDING =
      Set.of("make", "have", "take", "hold", "give", "pay", "conduct", "do");

  /** Verbs whose -ing form is a preposition: "following", "according to". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "accord",
          "follow",
          "regard",
          "concern",
          "depend",
          "exclude",
          "consider",
          "involve",
          "pend",
          "include");

  /** What stands before a participle that describes a thing: "the broken bridge". */
  private static final Set<String> BEFORE_DESCRIPTION =
      Set.of("DT", "PRP$", "JJ", "POS", "IN", "CD");

  /** Relations over which a word shares the time of its verb. */
  private static final Set<String> PART_OF =
      Set.of("obj", "obl", "nmod", "nsubj", "compound", "xcomp", "conj");

  /** Expressions that name one day. */
  private static final Set<Rule> DAYS =
      EnumSet.of(
          Rule.NUMERIC_DATE,
          Rule.WEEKDAY_OF_WEEK,
          Rule.MONTH_DAY,
          Rule.WEEKDAY,
          Rule.DAY_WORD,
          Rule.DAY_PART,
          Rule.HOLIDAY);

  /** "Soon" and "recently" stand too freely in a sentence to hang on a verb. */
  private static final Set<Rule> VAGUE = EnumSet.of(Rule.REFERENCE, Rule.RECENT);

  /** Relations of nouns whose event the clause says something of, or names, but does not tell. */
  private static final Set<String> SPOKEN_OF =
      Set.of("nsubj", "root", "conj", "appos", "xcomp", "dep", "parataxis");

  /** What these verbs take in may never come about. */
  private static final Set<Effect> ASKED =
      EnumSet.of(Effect.REQUEST, Effect.REFUSE, Effect.PREVENT, Effect.THREATEN);

  private static final int UP = 4;

  /** What stands so near before a verb goes with it. */
  private static final int AUXILIARIES = 3;

  private static final Set<String> UNSURE =
      Set.of(
          "could", "may", "might", "can", "should", "would", "must", "not", "n't", "n’t", "never");

  private static final Set<String> SPOKEN = Set.of("statement", "comment", "remark", "saying");

  private MentionFinder() {}

  /**
   * The mentions of a report.
   *
   * @param report the report with its words
   * @param actors its actors
   * @param times its time expressions, in any order
   * @param quotes its quotations, which tell whom "I" and "we" mean
   * @return in text order; spans are in the report's text
   */
  public static List<EventMention> find(
      AnnotatedReport report,
      ReportActors actors,
      List<TimeExpression> times,
      List<FoundQuote> quotes) {
    List<EventMention> found = new ArrayList<>();
    Referents referents = Referents.of(report, actors, quotes);
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      List<Token> tokens = sentence.tokens();
      List<TimeExpression> here =
          times.stream().filter(time -> sentence.sentence().span().contains(time.span())).toList();
      NamesBeside names = new NamesBeside(sentence, referents);
      for (int t = 0; t < tokens.size(); t++) {
        EventMention mention = mention(sentence, i, t, names, here, actors, referents);
        if (mention != null) {
          found.add(withDayOfSpeech(mention, found));
        }
      }
    }
    return found;
  }

  private static @Nullable EventMention mention(
      AnnotatedSentence sentence,
      int index,
      int t,
      NamesBeside names,
      List<TimeExpression> times,
      ReportActors actors,
      Referents referents) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(t);
    String lemma = lemma(token);
    Span span = token.span();
    String happening;
    boolean speech = SPOKEN.contains(lemma);
    if (token.isVerb()) {
      if (isEmpty(tokens, t, lemma) || lends(sentence, t, lemma)) {
        return null;
      }
      String whole = t + 1 < tokens.size() ? lemma + "_" + lemma(tokens.get(t + 1)) : lemma;
      boolean joined =
          t + 1 < tokens.size()
              && (tokens.get(t + 1).tag().equals("RP") || Happenings.knowsVerb(whole));
      happening = Happenings.ofVerb(joined ? whole : lemma);
      span = joined ? span.cover(tokens.get(t + 1).span()) : span;
      Effect effect = Effect.of(lemma);
      speech |= effect != null && effect.isSpeech();
    } else if (token.isNoun() && !token.isProperNoun()) {
      boolean describes = t + 1 < tokens.size() && tokens.get(t + 1).isNoun();
      happening = describes ? null : Happenings.ofNoun(lemma);
    } else {
      happening = token.tag().startsWith("JJ") ? Happenings.ofAdjective(lemma) : null;
    }
    if (happening == null) {
      return null;
    }
    String actor = speech ? subject(sentence.parse(), tokens, t, actors, referents) : null;
    TimeExpression time = time(sentence, t, times, actors, span);
    boolean real =
        isReal(sentence, t, actors)
            && !isPossible(sentence, t)
            && (speech || time != null || !isGeneral(sentence, t));
    return new EventMention(
        index, span, happening, speech, names.of(t), time, actor, real, isAsserted(sentence, t));
  }

  /** False for a verb that tells of what could, should or may be, and of what is not done. */
  private static boolean isReal(AnnotatedSentence sentence, int t, ReportActors actors) {
    Parse parse = sentence.parse();
    if (parse == null
        || parse.size() != sentence.tokens().size()
        || !sentence.tokens().get(t).isVerb()) {
      return true;
    }
    BlockKind kind = sentence.sentence().kind();
    boolean headline = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
    Words words = new Words(sentence.tokens(), parse, actors);
    Standing standing = Standings.of(words, t, headline);
    return !standing.hypothetical() && !standing.negated() && !isOnlyAsked(words, t);
  }

  /** "Urged them to sign", "refused to sign": whether it is done is not told. */
  private static boolean isOnlyAsked(Words words, int t) {
    int above = words.governor(t);
    Effect effect =
        words.relation(t).equals("xcomp") && words.isVerb(above)
            ? Standings.effect(words, above)
            : null;
    return effect != null && ASKED.contains(effect);
  }

  /** "The line links two towns": how things are, and nothing that happens. */
  private static boolean isGeneral(AnnotatedSentence sentence, int t) {
    String tag = sentence.tokens().get(t).tag();
    return sentence.sentence().kind() == BlockKind.BODY && (tag.equals("VBZ") || tag.equals("VBP"));
  }

  /**
   * False for a word that the sentence only speaks of; without a parse only for an infinitive, and
   * for a verb whose place in its sentence the parse cannot tell.
   */
  private static boolean isAsserted(AnnotatedSentence sentence, int t) {
    Parse parse = sentence.parse();
    Token token = sentence.tokens().get(t);
    if (sentence.sentence().kind() != BlockKind.BODY) {
      return true;
    }
    if (parse == null) {
      return t == 0 || !sentence.tokens().get(t - 1).tag().equals("TO");
    }
    String relation = parse.relation(t);
    if (token.isNoun()) {
      return !SPOKEN_OF.contains(relation) && !relation.startsWith("nmod");
    }
    boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
    return !(relation.equals("acl") && token.tag().equals("VBN"))
        && !(relation.equals("dep") && !token.tag().equals("VBG"))
        && !(relation.equals("ccomp") && past && !parse.hasDependent(t, "aux"));
  }

  /** "May sign", "did not sign" in a sentence without a parse. */
  private static boolean isPossible(AnnotatedSentence sentence, int t) {
    return sentence.parse() == null
        && sentence.tokens().get(t).isVerb()
        && sentence.tokens().subList(Math.max(0, t - AUXILIARIES), t).stream()
            .anyMatch(token -> UNSURE.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** What somebody says further down, with no day of its own, is said when they spoke before. */
  private static EventMention withDayOfSpeech(EventMention mention, List<EventMention> before) {
    if (!mention.speech() || mention.actor() == null || mention.time() != null) {
      return mention;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention earlier = before.get(i);
      if (mention.actor().equals(earlier.actor()) && isDay(earlier.time())) {
        return mention.at(earlier.time());
      }
    }
    return mention;
  }

  /** True for an expression that names one day. */
  static boolean isDay(@Nullable TimeExpression time) {
    return time != null && DAYS.contains(time.rule());
  }

  /**
   * The time that hangs on the word or on the verb it belongs to; without a parse the nearest one.
   */
  private static @Nullable TimeExpression time(
      AnnotatedSentence sentence,
      int t,
      List<TimeExpression> times,
      ReportActors actors,
      Span span) {
    Parse parse = sentence.parse();
    if (parse == null || times.isEmpty() || parse.size() != sentence.tokens().size()) {
      return nearest(times, span);
    }
    List<TimeExpression> placed =
        times.stream().filter(time -> !VAGUE.contains(time.rule())).toList();
    Words words = new Words(sentence.tokens(), parse, actors);
    List<Integer> hosts = new ArrayList<>(List.of(t));
    int at = t;
    for (int steps = 0; steps < UP && PART_OF.contains(words.relation(at)); steps++) {
      at = words.governor(at);
      hosts.add(at);
    }
    TimeExpression own = Times.ofNoun(words, placed, t);
    return own != null ? own : Times.beside(words, placed, hosts, t);
  }

  private static @Nullable TimeExpression nearest(List<TimeExpression> times, Span span) {
    TimeExpression nearest = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      if (Times.isLength(time)) {
        continue;
      }
      int gap = Math.max(time.span().start() - span.end(), span.start() - time.span().end());
      if (gap < least) {
        nearest = time;
        least = gap;
      }
    }
    return nearest;
  }

  private static boolean isEmpty(List<Token> tokens, int t, String lemma) {
    String tag = tokens.get(t).tag();
    if (BARE.contains(lemma) || (tag.equals("VBG") && PREPOSITIONS.contains(lemma))) {
      return true;
    }
    String next = t + 1 < tokens.size() ? tokens.get(t + 1).tag() : "";
    String before = t > 0 ? tokens.get(t - 1).tag() : "";
    boolean describes =
        (tag.equals("VBN") || tag.equals("VBG"))
            && next.startsWith("NN")
            && BEFORE_DESCRIPTION.contains(before);
    boolean lends = next.equals("TO") && (lemma.equals("go") || lemma.equals("use"));
    return describes || lends;
  }

  private static boolean lends(AnnotatedSentence sentence, int t, String lemma) {
    Parse parse = sentence.parse();
    if (parse == null || !LENDING.contains(lemma)) {
      return false;
    }
    return parse.dependents(t, "obj").stream()
        .map(object -> sentence.tokens().get(object))
        .anyMatch(noun -> noun.isNoun() && Happenings.ofNoun(lemma(noun)) != null);
  }

  private static @Nullable String subject(
      @Nullable Parse parse,
      List<Token> tokens,
      int verb,
      ReportActors actors,
      Referents referents) {
    if (parse == null) {
      return null;
    }
    for (int child : parse.dependents(verb, "nsubj")) {
      ReportActor actor = actors.at(tokens.get(child).span());
      if (actor == null) {
        actor = referents.actor(tokens.get(child));
      }
      if (actor != null) {
        return actor.key();
      }
    }
    return null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
