package org.parley.quality.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActors;
import org.parley.event.ActorCoding;
import org.parley.event.FoundEvent;
import org.parley.event.Participant;
import org.parley.event.PloverCode;
import org.parley.event.PloverCoding;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;

/**
 * The main event of a sentence, in the form of the benchmarks, which code one thing for each
 * sentence: the one least deep in its tree, a told one before one that is only wished for.
 */
final class MainEvent {
  private static final Set<String> MUTUAL =
      Set.of(
          "meet",
          "talk",
          "negotiate",
          "phone",
          "sign",
          "cooperate",
          "share-intelligence",
          "exercise",
          "relations",
          "agree",
          "agree:exercise",
          "clash",
          "prisoner-exchange");

  /** What CAMEO codes in both directions: 046, engage in negotiation; a host also, 042 and 043. */
  private static final Set<String> TALKS = Set.of("meet", "negotiate");

  /** Verbs of one who meets others, or goes where they meet. */
  private static final Set<String> GOING = Set.of("meet", "attend", "join");

  private MainEvent() {}

  /**
   * @param day of publication, or null
   * @param dyads true for one event for each pair of actor and recipient, as PETRARCH's sets have
   *     it; false for one event with all of both, as PLOVER's records have it
   */
  static List<CodedEvent> of(
      List<FoundEvent> events,
      AnnotatedSentence sentence,
      ReportActors actors,
      @Nullable LocalDate day,
      boolean dyads) {
    FoundEvent main = null;
    int best = Integer.MAX_VALUE;
    for (FoundEvent event : events) {
      int rank = rank(event, sentence);
      if (PloverCoding.of(event) != null && rank < best) {
        main = event;
        best = rank;
      }
    }
    PloverCode code = main == null ? null : PloverCoding.of(main);
    if (main == null || code == null) {
      return List.of();
    }
    Set<String> source = codes(main.actors(), sentence, actors, day, dyads);
    Set<String> target = codes(main.recipients(), sentence, actors, day, dyads);
    boolean mutual = MUTUAL.contains(main.predicate());
    String type = code.type().name();
    if (!dyads) {
      if (mutual && (target.isEmpty() || source.isEmpty())) {
        Set<String> both = new TreeSet<>(source);
        both.addAll(target);
        return List.of(new CodedEvent(type, both, both));
      }
      return List.of(new CodedEvent(type, source, target));
    }
    boolean hosted = "host".equals(code.mode());
    boolean bothWays =
        hosted || (TALKS.contains(main.predicate()) && !GOING.contains(main.lemma()));
    return dyads(type, source, target, hosted || (mutual && (target.isEmpty() || bothWays)));
  }

  private static List<CodedEvent> dyads(
      String type, Set<String> source, Set<String> target, boolean mutual) {
    List<CodedEvent> all = new ArrayList<>();
    Set<String> left = source;
    Set<String> right = target;
    if (mutual && target.isEmpty()) {
      right = source;
    }
    for (String a : left) {
      for (String b : right) {
        if (!a.equals(b)) {
          all.add(new CodedEvent(type, Set.of(a), Set.of(b)));
          if (mutual && !target.isEmpty()) {
            all.add(new CodedEvent(type, Set.of(b), Set.of(a)));
          }
        }
      }
    }
    return all.isEmpty() ? List.of(new CodedEvent(type, source, target)) : all;
  }

  private static int rank(FoundEvent event, AnnotatedSentence sentence) {
    int depth = 0;
    Parse parse = Objects.requireNonNull(sentence.parse());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().equals(event.trigger())) {
        for (int up = i; up >= 0 && depth < 50; up = parse.governor(up)) {
          depth +=
              parse.relation(up).startsWith("acl") ? 3 : parse.relation(up).equals("advcl") ? 2 : 0;
        }
      }
    }
    return depth + (event.hypothetical() ? 20 : 0) + (event.nominal() ? 10 : 0);
  }

  private static Set<String> codes(
      List<Participant> participants,
      AnnotatedSentence sentence,
      ReportActors actors,
      @Nullable LocalDate day,
      boolean sectors) {
    Set<String> codes = new TreeSet<>();
    for (Participant participant : participants) {
      for (String code : ActorCoding.of(participant, sentence, actors, day)) {
        String form = sectors ? code : stateOf(code);
        if (form != null) {
          codes.add(form);
        }
      }
    }
    return codes;
  }

  private static @Nullable String stateOf(String code) {
    String state = code.substring(0, 3);
    return state.equals("---") ? null : state;
  }
}
