package org.parley.event;

import java.util.ArrayList;
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
import org.parley.report.Span;
import org.parley.time.TimeExpression;

/**
 * Finds the words of a report that tell of something that happens: full verbs, and nouns and
 * adjectives of the table of happenings. Goes by tags alone, so that sentences without a parse have
 * theirs too; who speaks is told only where there is a parse.
 */
public final class MentionFinder {
  /** Verbs that lend tense or stand for "is". */
  private static final Set<String> BARE = Set.of("be", "have", "do", "get", "include");

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

  private static final Set<String> SPOKEN = Set.of("statement", "comment", "remark", "saying");

  private MentionFinder() {}

  /**
   * The mentions of a report.
   *
   * @param report the report with its words
   * @param actors its actors
   * @param times its time expressions, in any order
   * @return in text order; spans are in the report's text
   */
  public static List<EventMention> find(
      AnnotatedReport report, ReportActors actors, List<TimeExpression> times) {
    List<EventMention> found = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      List<Token> tokens = sentence.tokens();
      List<TimeExpression> here =
          times.stream().filter(time -> sentence.sentence().span().contains(time.span())).toList();
      NamesBeside names = new NamesBeside(sentence);
      for (int t = 0; t < tokens.size(); t++) {
        EventMention mention = mention(sentence, i, t, names, here, actors);
        if (mention != null) {
          found.add(mention);
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
      ReportActors actors) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(t);
    String lemma = lemma(token);
    Span span = token.span();
    String happening;
    boolean speech = SPOKEN.contains(lemma);
    if (token.isVerb()) {
      if (isEmpty(tokens, t, lemma)) {
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
    String actor = speech ? subject(sentence.parse(), tokens, t, actors) : null;
    return new EventMention(
        index, span, happening, speech, names.of(t), nearest(times, span), actor);
  }

  private static @Nullable TimeExpression nearest(List<TimeExpression> times, Span span) {
    TimeExpression nearest = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
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

  private static @Nullable String subject(
      @Nullable Parse parse, List<Token> tokens, int verb, ReportActors actors) {
    if (parse == null) {
      return null;
    }
    for (int child : parse.dependents(verb, "nsubj")) {
      ReportActor actor = actors.at(tokens.get(child).span());
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
