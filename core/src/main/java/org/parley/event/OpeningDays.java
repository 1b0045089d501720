package org.parley.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.report.BlockKind;
import org.parley.text.WordList;
import org.parley.time.TimeExpression;

/**
 * Gives what has no day of its own the day of a happening that the opening of its report tells,
 * where the words tie it to that: "A shell hit the depot on Tuesday. Two guards were hurt. The
 * blast broke windows." So it is with what the happening does or what is done in it, and with those
 * hurt in the very next sentence. A second day for a happening of that sort, another place or a
 * time of its own leave it without a day, as does all else that stands in the past: a report tells
 * of earlier days too.
 */
public final class OpeningDays {
  private static final int OPENING = 5;
  private static final int UP = 3;

  private static final Set<String> POINTING = Set.of("the", "this", "that");
  private static final Set<String> MEETINGS = Set.of("meet", "negotiate");

  /** What makes "the attack" another one. */
  private static final Set<String> OTHER =
      Set.copyOf(WordList.lines(OpeningDays.class, "other-ones.txt"));

  private static final Set<String> HARM =
      Set.of("kill", "injure", "wound", "hurt", "damage", "destroy", "die");

  /** A happening of the opening that has a day. */
  private record Dated(int sentence, Occurrences sort, TimeExpression day, boolean past) {}

  private final AnnotatedReport report;
  private final ReportActors actors;
  private final List<TimeExpression> times;
  private final List<Dated> dated = new ArrayList<>();

  /**
   * Looks through a report.
   *
   * @param report the report with its words
   * @param actors its actors
   * @param times its time expressions
   * @param mentions what it tells of
   */
  public OpeningDays(
      AnnotatedReport report,
      ReportActors actors,
      List<TimeExpression> times,
      List<EventMention> mentions) {
    this.report = report;
    this.actors = actors;
    this.times = times;
    for (EventMention mention : mentions) {
      Occurrences sort = Occurrences.of(mention.happening());
      TimeExpression day = mention.time();
      if (sort != null && day != null && mention.real() && MentionFinder.isDay(day)) {
        dated.add(new Dated(mention.sentence(), sort, day, isTold(mention)));
      }
    }
  }

  /** The events, those tied to what the opening tells with its day. */
  public List<FoundEvent> events(List<FoundEvent> events) {
    List<FoundEvent> all = new ArrayList<>(events.size());
    for (FoundEvent event : events) {
      boolean open =
          event.time() == null
              && event.modality() == Modality.HAPPENED
              && !event.negated()
              && !event.hypothetical();
      TimeExpression day = open ? day(event.sentence(), event.trigger().start()) : null;
      all.add(day == null ? event : event.at(day));
    }
    return all;
  }

  /** The mentions, those tied to what the opening tells with its day. */
  public List<EventMention> mentions(List<EventMention> mentions) {
    List<EventMention> all = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      boolean open = mention.time() == null && mention.real() && mention.asserted();
      TimeExpression day = open ? day(mention.sentence(), mention.span().start()) : null;
      all.add(day == null ? mention : mention.at(day));
    }
    return all;
  }

  private @Nullable TimeExpression day(int index, int start) {
    AnnotatedSentence sentence = report.sentences().get(index);
    Parse parse = sentence.parse();
    if (dated.isEmpty()
        || parse == null
        || parse.size() != sentence.tokens().size()
        || sentence.sentence().kind() != BlockKind.BODY
        || hasTime(sentence)) {
      return null;
    }
    Words words = new Words(sentence.tokens(), parse, actors);
    int word = at(words, start);
    int verb = word < 0 || words.isVerb(word) ? word : verbOver(words, word);
    if (verb < 0 || !isPast(words, verb)) {
      return null;
    }
    for (int noun : words.parse().dependents(verb)) {
      String sort = Happenings.ofNoun(words.lemma(noun));
      Occurrences occurrences = Occurrences.of(sort);
      boolean tied = word == verb || word == noun || words.relation(word).equals("obj");
      if (occurrences != null
          && tied
          && isWithin(words, noun, verb, String.valueOf(sort))
          && isSame(words, noun)) {
        return only(occurrences, index);
      }
    }
    return word == verb ? harm(words, verb, index) : null;
  }

  /**
   * What the happening does, or in which something is done: "the crash hurt", "died in the crash",
   * "killed by the blast", "signed at the meeting"; not "shocked by the blast" or "angry at it".
   */
  private static boolean isWithin(Words words, int noun, int verb, String sort) {
    String relation = words.parse().relation(noun);
    String link = relation.equals("obl") ? words.caseOf(noun) : "";
    return relation.equals("nsubj")
        || link.equals("in")
        || link.equals("during")
        || (link.equals("by") && HARM.contains(words.lemma(verb)))
        || (link.equals("at") && MEETINGS.contains(sort));
  }

  /** "The attack", and no other one. */
  private boolean isSame(Words words, int noun) {
    boolean pointing = false;
    for (int child : words.parse().dependents(noun)) {
      String relation = words.relation(child);
      pointing |= relation.equals("det") && POINTING.contains(words.lower(child));
      boolean another =
          relation.equals("nummod")
              || relation.equals("nmod")
              || relation.equals("nmod:poss")
              || relation.equals("acl")
              || (relation.equals("compound") && words.token(child).isProperNoun())
              || words.tag(noun).equals("NNS") != words.lemma(noun).equals("talk")
              || OTHER.contains(words.lower(child));
      if (another) {
        return false;
      }
    }
    return pointing;
  }

  /** The one day that the report so far gives for happenings of a sort, told in its opening. */
  private @Nullable TimeExpression only(Occurrences sort, int sentence) {
    Dated first = null;
    Set<String> written = new HashSet<>();
    for (Dated each : dated) {
      if (each.sort().equals(sort) && each.sentence() < sentence) {
        written.add(each.day().text().toLowerCase(Locale.ROOT));
        boolean opens =
            each.past() && bodyBefore(each.sentence()) < OPENING && days(each.sentence()) == 1;
        first = first == null && opens ? each : first;
      }
    }
    if (first == null || written.size() != 1) {
      return null;
    }
    boolean there = placesOf(first.sentence()).containsAll(placesOf(sentence));
    return there ? first.day() : null;
  }

  /** Who is hurt and what is broken in the sentence right after an attack or a crash. */
  private @Nullable TimeExpression harm(Words words, int verb, int sentence) {
    boolean hurts =
        HARM.contains(words.lemma(verb))
            && (words.lemma(verb).equals("die") || words.parse().hasDependent(verb, "nsubj:pass"))
            && !hasCause(words, verb);
    for (Dated each : dated) {
      if (hurts && each.sort().harms() && each.sentence() == sentence - 1) {
        return only(each.sort(), sentence);
      }
    }
    return null;
  }

  private static boolean hasCause(Words words, int verb) {
    return words.parse().dependents(verb, "obl").stream()
        .anyMatch(cause -> !words.caseOf(cause).isEmpty() && words.isNominal(cause));
  }

  private Set<String> placesOf(int sentence) {
    Set<String> places = new HashSet<>();
    for (ReportActor actor : actors.within(report.sentences().get(sentence).sentence().span())) {
      if (actor.kind() == ActorKind.PLACE || actor.kind() == ActorKind.STATE) {
        places.add(actor.key());
      }
    }
    return places;
  }

  /** How many sentences of the text itself stand before one. */
  private long bodyBefore(int sentence) {
    return report.sentences().subList(0, sentence).stream()
        .filter(each -> each.sentence().kind() == BlockKind.BODY)
        .count();
  }

  private long days(int sentence) {
    return times.stream()
        .filter(time -> time.sentence() == sentence && MentionFinder.isDay(time))
        .count();
  }

  private boolean hasTime(AnnotatedSentence sentence) {
    return times.stream()
        .anyMatch(
            time -> sentence.sentence().span().contains(time.span()) && !Times.isLength(time));
  }

  /** True if a happening is told as past and done on its day: "struck on", "the strike broke". */
  private boolean isTold(EventMention mention) {
    AnnotatedSentence sentence = report.sentences().get(mention.sentence());
    Parse parse = sentence.parse();
    if (parse == null || parse.size() != sentence.tokens().size()) {
      return sentence.tokens().stream()
          .anyMatch(
              token -> token.tag().equals("VBD") && token.span().start() == mention.span().start());
    }
    Words words = new Words(sentence.tokens(), parse, actors);
    int word = at(words, mention.span().start());
    if (word < 0 || words.isVerb(word)) {
      return word >= 0 && isPast(words, word);
    }
    int verb = words.governor(word);
    return words.parse().relation(word).equals("nsubj") && verb >= 0 && isPast(words, verb);
  }

  private static int at(Words words, int start) {
    for (int i = 0; i < words.size(); i++) {
      if (words.token(i).span().start() == start) {
        return i;
      }
    }
    return -1;
  }

  private static int verbOver(Words words, int noun) {
    int at = words.governor(noun);
    for (int steps = 0; at >= 0 && steps < UP; steps++, at = words.governor(at)) {
      if (words.isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  /** "Hit", "was hit"; not "had hit", "has been hit", "will hit". */
  private static boolean isPast(Words words, int verb) {
    boolean was = false;
    for (int aux : words.parse().dependents(verb, "aux")) {
      String lower = words.lower(aux);
      was |= lower.equals("was") || lower.equals("were");
      if (!lower.equals("was") && !lower.equals("were")) {
        return false;
      }
    }
    boolean passive = words.tag(verb).equals("VBN") && was;
    return words.tag(verb).equals("VBD") || passive;
  }
}
