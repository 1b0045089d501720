package org.parley.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;
import org.parley.text.WordList;
import org.parley.time.TimeExpression;

/** The events of one sentence. */
final class SentenceEvents {
  private static final Set<String> LIGHT =
      Set.copyOf(WordList.lines(SentenceEvents.class, "light-verbs.txt"));
  private static final Set<String> RECEIVING =
      Set.copyOf(WordList.lines(SentenceEvents.class, "receiving-verbs.txt"));

  private final Words words;
  private final int sentence;
  private final List<TimeExpression> times;
  private final boolean headline;
  private final Quoted quoted;
  private final BitSet told = new BitSet();

  SentenceEvents(
      Words words, int sentence, List<TimeExpression> times, boolean headline, Quoted quoted) {
    this.words = words;
    this.sentence = sentence;
    this.times = times;
    this.headline = headline;
    this.quoted = quoted;
  }

  List<FoundEvent> find() {
    List<FoundEvent> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isPredicate(i) && !quoted.contains(words.token(i).span())) {
        FoundEvent event = byVerb(i);
        if (event != null) {
          found.add(event);
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isNominal(i)
          && !words.token(i).isProperNoun()
          && !told.get(i)
          && !quoted.contains(words.token(i).span())) {
        FoundEvent event = byNoun(i);
        if (event != null) {
          found.add(event);
        }
      }
    }
    found.sort(Comparator.comparing(FoundEvent::trigger));
    return found;
  }

  private boolean isPredicate(int i) {
    String relation = words.relation(i);
    if (relation.equals("aux")
        || relation.equals("cop")
        || relation.equals("case")
        || relation.equals("amod")
        || relation.equals("compound")) {
      return false;
    }
    if (words.isVerb(i)) {
      return true;
    }
    return words.tag(i).startsWith("JJ")
        && Effect.of(words.lemma(i)) != null
        && words.parse().hasDependent(i, "cop");
  }

  private @Nullable FoundEvent byVerb(int verb) {
    Frame frame = Frame.of(words, verb);
    int act = Responsibility.act(words, frame);
    if (act >= 0) {
      return answeredFor(frame, act);
    }
    Told meaning = new Meanings(words).of(frame, 0);
    if (meaning == null) {
      meaning = byLightVerb(frame);
    }
    int received = meaning == null ? received(frame) : -1;
    NounRule rule = received < 0 ? null : NounTable.rule(words, received);
    if (rule != null) {
      meaning = new Told(rule.meaning(), List.of(frame));
    }
    if (meaning == null) {
      return null;
    }
    Standing standing = Standings.of(words, verb, headline);
    if (standing.absorbed() || (standing.negated() && isWord(meaning.meaning().type()))) {
      return null;
    }
    List<Span> clause = Clauses.of(words, frame);
    if (Clauses.lacksSubject(words, clause)) {
      return null;
    }
    List<Participant> actors =
        rule == null
            ? Participants.actors(words, frame)
            : Participants.of(words, givers(frame, received, rule));
    List<Integer> recipientHeads =
        rule == null
            ? Participants.recipients(words, meaning)
            : frame.subjects().stream().filter(words::isActing).toList();
    List<Participant> recipients = Participants.of(words, recipientHeads);
    recipients = recipients.stream().filter(r -> !sameHead(actors, r)).toList();
    if (actors.isEmpty() && recipients.isEmpty()) {
      return null;
    }
    told.set(verb);
    for (Frame inner : meaning.frames()) {
      told.set(inner.verb());
      inner.objects().forEach(told::set);
    }
    Meaning tells = meaning.meaning();
    return new FoundEvent(
        sentence,
        words.token(verb).span(),
        frame.lemma(),
        clause,
        tells.type(),
        tells.mode(),
        tells.contexts(),
        tells.predicate(),
        standing.modality(),
        standing.negated(),
        standing.hypothetical(),
        false,
        actors,
        recipients,
        Participants.place(words, meaning),
        Times.of(words, times, standing, meaning),
        standing.speaker() == null ? null : words.speaker(standing.speaker()));
  }

  /**
   * "Claimed responsibility for the attack on the port": the attack, on the word of the claimant.
   */
  private @Nullable FoundEvent answeredFor(Frame frame, int act) {
    NounRule rule = NounTable.rule(words, act);
    Standing standing = Standings.of(words, frame.verb(), headline);
    List<Participant> actors = Participants.actors(words, frame);
    List<Span> clause = Clauses.of(words, frame);
    if (rule == null
        || actors.isEmpty()
        || standing.negated()
        || standing.hypothetical()
        || Clauses.lacksSubject(words, clause)) {
      return null;
    }
    told.set(frame.verb());
    told.set(act);
    Meaning tells = rule.meaning();
    List<Integer> others = Participants.named(words, act, tells.recipients(), false);
    List<Participant> recipients =
        Participants.of(words, others).stream().filter(r -> !sameHead(actors, r)).toList();
    return new FoundEvent(
        sentence,
        words.token(frame.verb()).span(),
        frame.lemma(),
        clause,
        tells.type(),
        tells.mode(),
        tells.contexts(),
        tells.predicate(),
        Responsibility.modality(words, frame),
        false,
        false,
        false,
        actors,
        recipients,
        Participants.placeOf(words, act, -1),
        Times.ofNoun(words, times, act),
        actors.get(0));
  }

  /** Saying no to saying no ("did not rule out") tells nothing. */
  private static boolean isWord(@Nullable PloverType type) {
    return type == PloverType.REJECT
        || type == PloverType.REQUEST
        || type == PloverType.ACCUSE
        || type == PloverType.THREATEN;
  }

  private static boolean sameHead(List<Participant> actors, Participant recipient) {
    for (Participant actor : actors) {
      if (actor.head().equals(recipient.head())
          || (actor.actor() != null && actor.actor().equals(recipient.actor()))) {
        return true;
      }
    }
    return false;
  }

  /** "hold talks with": the verb lends tense and subject, the noun tells the event. */
  private @Nullable Told byLightVerb(Frame frame) {
    boolean light = false;
    for (String key : frame.keys()) {
      light |= LIGHT.contains(key);
    }
    if (!light) {
      return null;
    }
    for (int object : frame.objects()) {
      NounRule rule = NounTable.rule(words, object);
      if (rule != null) {
        return new Told(rule.meaning(), List.of(frame));
      }
    }
    return null;
  }

  /**
   * "faces demands from", "came under attack by": the noun whose event the subject meets, or -1.
   */
  private int received(Frame frame) {
    if (frame.passive() || frame.keys().stream().noneMatch(RECEIVING::contains)) {
      return -1;
    }
    List<Integer> nouns = new ArrayList<>(frame.objects());
    nouns.addAll(frame.adjuncts("under"));
    for (int noun : nouns) {
      NounRule rule = NounTable.rule(words, noun);
      if (rule != null && !rule.mutual() && !givers(frame, noun, rule).isEmpty()) {
        return noun;
      }
    }
    return -1;
  }

  /**
   * Whose demand or attack it is: named beside the noun, or beside the verb with the same words.
   */
  private List<Integer> givers(Frame frame, int noun, NounRule rule) {
    List<Integer> named = Participants.named(words, noun, rule.actors(), true);
    for (int subject : frame.subjects()) {
      named.remove(Integer.valueOf(subject));
    }
    if (named.isEmpty()) {
      for (String preposition : rule.actors()) {
        named.addAll(frame.adjuncts(preposition).stream().filter(words::isActing).toList());
      }
    }
    return named;
  }

  /** A noun that tells an event by itself, where its surroundings say that it took place. */
  private @Nullable FoundEvent byNoun(int noun) {
    NounRule rule = NounTable.rule(words, noun);
    if (rule == null) {
      return null;
    }
    Standing standing = NounStandings.of(words, noun, headline);
    if (standing == null) {
      return null;
    }
    int verb = NounStandings.carrier(words, noun);
    List<Integer> acting = Participants.named(words, noun, rule.actors(), true);
    List<Integer> others = Participants.named(words, noun, rule.meaning().recipients(), false);
    if (verb >= 0) {
      acting.addAll(Participants.named(words, verb, rule.actors(), true));
      others.addAll(Participants.named(words, verb, rule.meaning().recipients(), true));
    }
    others.removeAll(acting);
    List<Participant> actors = Participants.of(words, acting);
    List<Participant> recipients = Participants.of(words, others);
    Participant place = Participants.placeOf(words, noun, verb);
    TimeExpression time = Times.ofNoun(words, times, noun);
    if (time == null && verb >= 0) {
      time = Times.beside(words, times, List.of(verb), verb);
    }
    boolean anchored = place != null || time != null;
    boolean nobody = actors.isEmpty() && recipients.isEmpty();
    if (nobody || (actors.size() < 2 && !anchored)) {
      return null;
    }
    told.set(noun);
    Meaning tells = rule.meaning();
    List<Span> clause =
        verb >= 0 ? Clauses.of(words, Frame.of(words, verb)) : List.of(words.wholeGroup(noun));
    return new FoundEvent(
        sentence,
        words.token(noun).span(),
        words.lemma(noun),
        clause,
        tells.type(),
        tells.mode(),
        tells.contexts(),
        tells.predicate(),
        standing.modality(),
        standing.negated(),
        standing.hypothetical(),
        true,
        actors,
        recipients,
        place,
        time,
        standing.speaker() == null ? null : words.participant(standing.speaker()));
  }
}
