package org.parley.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorCorrection;
import org.parley.dossier.Actor;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Target;
import org.parley.position.Stance;
import org.parley.report.Citation;
import org.parley.report.When;

/** A dossier with what persons said laid over it. */
public final class CorrectedDossier {
  private final Dossier found;

  /** The lines marked as wrong, by their ids. */
  private final Map<String, Target> wrong = new HashMap<>();

  private final Map<String, Correction> speakers = new HashMap<>();
  private final Map<String, Correction> stances = new HashMap<>();
  private final Map<String, Correction> dates = new HashMap<>();

  /** Words that are no reading of anything any more. */
  private final Set<Citation> refuted = new HashSet<>();

  private CorrectedDossier(Dossier found) {
    this.found = found;
  }

  /** What was said and not taken back, in order. */
  public static List<Correction> inForce(List<Correction> said) {
    Set<Integer> undone = new HashSet<>();
    for (Correction correction : said) {
      if (correction.kind() == Kind.UNDO && correction.value() != null) {
        undone.add(Integer.valueOf(correction.value()));
      }
    }
    return said.stream()
        .filter(each -> each.kind() != Kind.UNDO && !undone.contains(each.number()))
        .toList();
  }

  /** What of it is about who is who. */
  public static List<ActorCorrection> actors(List<Correction> inForce) {
    List<ActorCorrection> actors = new ArrayList<>();
    for (Correction correction : inForce) {
      Target other = correction.other();
      String name = correction.value();
      if (correction.kind() == Kind.SAME_ACTOR && other != null) {
        actors.add(new ActorCorrection.Same(correction.target().citations(), other.citations()));
      } else if (correction.kind() == Kind.OTHER_ACTOR && name != null) {
        actors.add(new ActorCorrection.Other(correction.target().citations(), name));
      }
    }
    return actors;
  }

  /**
   * The dossier without the lines that are marked as wrong, with the speakers, stances and dates
   * that persons give, and with what they said. What is about lines that the dossier does not have
   * is left out. Of two words about one line the later holds.
   *
   * @param inForce what was said and not taken back, in order, of any story
   */
  public static Dossier of(Dossier found, List<Correction> inForce) {
    if (inForce.isEmpty()) {
      return found;
    }
    List<Target> lines = Targets.of(found);
    List<Correction> here = new ArrayList<>();
    CorrectedDossier corrected = new CorrectedDossier(found);
    for (Correction correction : inForce) {
      Target now = Targets.now(correction.target(), lines);
      if (now != null) {
        here.add(correction.about(now));
        corrected.take(correction, now);
      }
    }
    return here.isEmpty() ? found : corrected.dossier(here);
  }

  private void take(Correction correction, Target now) {
    switch (correction.kind()) {
      case WRONG -> {
        wrong.put(now.line(), now);
        refuted.addAll(now.citations());
      }
      case SPEAKER -> speakers.put(now.line(), correction);
      case STANCE -> {
        stances.put(now.line(), correction);
        refuted.addAll(now.citations());
      }
      case DATE -> dates.put(now.line(), correction);
      case NOTE, SAME_ACTOR, OTHER_ACTOR, UNDO -> {}
    }
  }

  private Dossier dossier(List<Correction> here) {
    Map<String, String> actors = new LinkedHashMap<>();
    for (Actor actor : found.actors()) {
      actors.putIfAbsent(actor.name(), actor.id());
    }
    return new Dossier(
        found.story(),
        found.reports(),
        found.actors(),
        found.quotes().stream()
            .filter(quote -> !wrong.containsKey(quote.id()))
            .map(quote -> quote(quote, actors))
            .toList(),
        found.events().stream()
            .filter(event -> !wrong.containsKey(event.id()))
            .map(this::event)
            .toList(),
        found.proposals().stream()
            .filter(proposal -> !wrong.containsKey(proposal.id()))
            .map(this::proposal)
            .toList(),
        found.figures().stream().filter(figure -> !wrong.containsKey(figure.id())).toList(),
        disagreements(),
        found.sameOnceResolved(),
        found.onlyHere().stream().filter(only -> !isWrong(only.text(), only.citations())).toList(),
        found.summary().stream()
            .filter(line -> !isWrong(line.text(), line.citations()))
            .map(this::dated)
            .toList(),
        found.coverage().stream().filter(row -> !wrong.containsKey(row.line())).toList(),
        here);
  }

  private Quote quote(Quote quote, Map<String, String> actors) {
    Correction speaker = speakers.get(quote.id());
    Correction date = dates.get(quote.id());
    String name = speaker == null ? null : speaker.value();
    String by = name == null ? null : actors.get(name);
    return new Quote(
        quote.id(),
        speaker == null ? quote.speaker() : by,
        speaker == null
            ? quote.speakerNote()
            : by == null ? "Set to unknown by " + speaker.by() + "." : null,
        date == null ? quote.said() : when(date),
        quote.wordings(),
        quote.aligned());
  }

  private Event event(Event event) {
    Correction date = dates.get(event.id());
    return date == null ? event : event.withWhen(when(date));
  }

  private Proposal proposal(Proposal proposal) {
    List<Position> positions = new ArrayList<>();
    for (Position position : proposal.positions()) {
      String line = Targets.line(proposal, position);
      if (!wrong.containsKey(line)) {
        positions.add(position(position, stances.get(line), dates.get(line)));
      }
    }
    return new Proposal(
        proposal.id(),
        proposal.name(),
        proposal.names(),
        proposal.proposers(),
        proposal.partOf(),
        proposal.rivals(),
        proposal.terms(),
        proposal.course(),
        positions,
        proposal.citations());
  }

  private static Position position(
      Position position, @Nullable Correction stance, @Nullable Correction date) {
    return stance == null && date == null
        ? position
        : new Position(
            position.party(),
            stance == null ? position.stance() : stance(stance),
            position.text(),
            position.conditions(),
            date == null ? position.asOf() : when(date),
            position.saidBy(),
            position.basis(),
            position.voices(),
            position.firstReport(),
            position.origins(),
            position.citations());
  }

  /** A reading that stood only on words that a person says mean something else is none. */
  private List<Disagreement> disagreements() {
    List<Disagreement> kept = new ArrayList<>();
    for (Disagreement each : found.disagreements()) {
      List<Reading> readings =
          each.readings().stream()
              .filter(reading -> !refuted.containsAll(reading.citations()))
              .toList();
      if (!wrong.containsKey(each.id()) && readings.size() > 1) {
        kept.add(
            new Disagreement(
                each.id(),
                each.kind(),
                each.about(),
                each.status(),
                each.why(),
                readings,
                each.touches().stream().filter(line -> !wrong.containsKey(line)).toList()));
      }
    }
    return kept;
  }

  /** Lines at a glance have no id: they are known by words and sentence. */
  private boolean isWrong(String text, List<Citation> citations) {
    return wrong.values().stream().anyMatch(line -> tells(line, text, citations));
  }

  private static boolean tells(Target line, String text, List<Citation> citations) {
    return (text.contains(line.text()) || line.text().contains(text))
        && citations.stream()
            .anyMatch(
                one ->
                    line.citations().stream()
                        .anyMatch(other -> other.sentence().equals(one.sentence())));
  }

  private SummaryLine dated(SummaryLine line) {
    for (Event event : found.events()) {
      Correction date = dates.get(event.id());
      Target target = new Target(Target.Part.EVENT, event.id(), event.title(), event.citations());
      if (date != null && tells(target, line.text(), line.citations())) {
        return new SummaryLine(line.text(), when(date), line.differs(), line.citations());
      }
    }
    return line;
  }

  /**
   * The stance that a correction gives.
   *
   * @throws IllegalArgumentException if it gives none
   */
  public static Stance stance(Correction correction) {
    String value = correction.value() == null ? "" : correction.value();
    return Stance.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * The time that a correction gives.
   *
   * @throws IllegalArgumentException if it gives none
   */
  public static When when(Correction correction) {
    String value = correction.value() == null ? "" : correction.value();
    int slash = value.indexOf('/');
    try {
      return When.between(
          day(slash < 0 ? value : value.substring(0, slash)),
          day(slash < 0 ? value : value.substring(slash + 1)),
          "");
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a day, as 2025-03-12: " + value, e);
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
