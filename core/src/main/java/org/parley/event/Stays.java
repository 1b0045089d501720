package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.time.TimeExpression;

/**
 * Finds stays that no verb of motion tells: "she will be in Geneva from May 3 to May 5". Told by a
 * person as subject, a form of "be", a place, and a time.
 */
public final class Stays {
  private static final Set<String> COMING = Set.of("will", "shall", "'ll", "’ll", "would");

  private Stays() {}

  /** The stays of a report, in text order; sentences without a parse are passed over. */
  public static List<FoundEvent> find(
      AnnotatedReport report, ReportActors actors, List<TimeExpression> times) {
    List<FoundEvent> found = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse != null) {
        for (int t = 0; t < sentence.tokens().size(); t++) {
          FoundEvent stay = stay(sentence, parse, i, t, actors, times);
          if (stay != null) {
            found.add(stay);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable FoundEvent stay(
      AnnotatedSentence sentence,
      Parse parse,
      int index,
      int head,
      ReportActors actors,
      List<TimeExpression> times) {
    List<Token> tokens = sentence.tokens();
    List<Integer> be = parse.dependents(head, "cop");
    List<Integer> subject = parse.dependents(head, "nsubj");
    if (be.isEmpty() || !isIn(tokens, parse, head)) {
      return null;
    }
    ReportActor place = actors.at(tokens.get(head).span());
    Span who =
        subject.isEmpty()
            ? onlyPersonBefore(tokens, be.get(0), actors)
            : span(tokens, parse, subject.get(0));
    ReportActor person = who == null ? null : person(actors, who);
    TimeExpression time = timeAfter(times, sentence, tokens.get(head).span());
    if (place == null || who == null || person == null || time == null) {
      return null;
    }
    if (place.kind() != ActorKind.PLACE && place.kind() != ActorKind.STATE) {
      return null;
    }
    boolean coming =
        parse.dependents(head, "aux").stream()
            .anyMatch(a -> COMING.contains(tokens.get(a).text().toLowerCase(Locale.ROOT)));
    Span where = tokens.get(head).span();
    Span clause = new Span(who.start(), Math.max(where.end(), end(times, sentence, time)));
    Participant here = new Participant(place.key(), where, where);
    return new FoundEvent(
        index,
        tokens.get(be.get(0)).span(),
        "be",
        List.of(clause),
        PloverType.CONSULT,
        "visit",
        List.of(),
        "visit",
        coming ? Modality.ANNOUNCED : Modality.HAPPENED,
        false,
        false,
        false,
        List.of(new Participant(person.key(), who, who)),
        List.of(here),
        here,
        time,
        null);
  }

  /**
   * Where the parse finds no subject: the one person named before the verb who neither owns
   * something nor is the source of the sentence ("according to her"); null if none or several.
   */
  private static @Nullable Span onlyPersonBefore(
      List<Token> tokens, int verb, ReportActors actors) {
    Span only = null;
    for (int t = 0; t < verb; t++) {
      ReportActor actor = actors.at(tokens.get(t).span());
      boolean starts = t == 0 || !Objects.equals(actor, actors.at(tokens.get(t - 1).span()));
      if (actor == null || actor.kind() != ActorKind.PERSON || !starts) {
        continue;
      }
      int end = t;
      while (end + 1 < verb && actor.equals(actors.at(tokens.get(end + 1).span()))) {
        end++;
      }
      boolean owner = tokens.get(end + 1).tag().equals("POS");
      boolean source = t > 1 && tokens.get(t - 2).text().equalsIgnoreCase("according");
      if (!owner && !source) {
        if (only != null) {
          return null;
        }
        only = new Span(tokens.get(t).span().start(), tokens.get(end).span().end());
      }
    }
    return only;
  }

  private static boolean isIn(List<Token> tokens, Parse parse, int head) {
    return parse.dependents(head, "case").stream()
        .anyMatch(c -> tokens.get(c).text().toLowerCase(Locale.ROOT).matches("in|at"));
  }

  private static @Nullable ReportActor person(ReportActors actors, Span span) {
    List<ReportActor> people =
        actors.within(span).stream().filter(a -> a.kind() == ActorKind.PERSON).toList();
    return people.isEmpty() ? null : people.get(0);
  }

  private static @Nullable TimeExpression timeAfter(
      List<TimeExpression> times, AnnotatedSentence sentence, Span place) {
    for (TimeExpression time : times) {
      boolean after = time.span().start() >= place.end();
      if (after && sentence.sentence().span().contains(time.span())) {
        return time;
      }
    }
    return null;
  }

  /** End of a time, or of the range that it opens. */
  private static int end(
      List<TimeExpression> times, AnnotatedSentence sentence, TimeExpression time) {
    int next = times.indexOf(time) + 1;
    boolean range =
        time.opensRange()
            && next < times.size()
            && sentence.sentence().span().contains(times.get(next).span());
    return range ? times.get(next).span().end() : time.span().end();
  }

  private static Span span(List<Token> tokens, Parse parse, int head) {
    List<Integer> all = parse.subtree(head);
    return new Span(
        tokens.get(all.get(0)).span().start(), tokens.get(all.get(all.size() - 1)).span().end());
  }
}
