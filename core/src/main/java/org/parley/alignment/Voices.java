package org.parley.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.StoryActor;
import org.parley.dossier.Voice;
import org.parley.position.FoundPosition;
import org.parley.position.PositionBasis;
import org.parley.report.Citation;
import org.parley.report.Span;

/** Through whom a position is known: who says it for whom, named or not. */
final class Voices {
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)\\b(?:officials?|sources?|diplomats?|aides?|advisers?|advisors?|negotiators?"
              + "|insiders?|lawmakers?|ministers?|officers?|mediators?|persons?|people|adviser)\\b");
  private static final Set<ActorKind> NAMED = Set.of(ActorKind.PERSON, ActorKind.ORGANISATION);

  private final StoryReports story;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  Voices(StoryReports story) {
    this.story = story;
  }

  /** Adds one telling's voice; one that is known only gains its sentences. */
  void add(StoryReport report, FoundPosition found, String party) {
    String saidBy = story.actor(report, found.saidBy());
    Span source = found.source();
    String written = source == null ? null : ProposalAligner.words(report, source);
    String holder = story.actor(report, found.holder());
    String speaker = saidBy != null ? saidBy : source == null && isPerson(holder) ? holder : null;
    boolean anonymous = source != null && isUnnamed(report, source, saidBy);
    String name = anonymous ? written : null;
    PositionBasis basis = basis(report, found, party);
    String key = (anonymous ? "~" + name : String.valueOf(speaker)) + " " + basis;
    List<Citation> citations = new ArrayList<>();
    Voice known = voices.get(key);
    if (known != null) {
      citations.addAll(known.citations());
    }
    for (Citation citation : report.cite(found.clause())) {
      if (!citations.contains(citation)) {
        citations.add(citation);
      }
    }
    voices.put(
        key,
        new Voice(
            anonymous ? null : speaker,
            known != null ? known.asWritten() : written,
            anonymous,
            basis,
            citations));
  }

  /** In order of the reports. */
  List<Voice> all() {
    return List.copyOf(voices.values());
  }

  /** On what one telling rests. */
  PositionBasis basis(StoryReport report, FoundPosition found, String party) {
    Span source = found.source();
    String saidBy = story.actor(report, found.saidBy());
    if (saidBy == null && source == null) {
      return PositionBasis.OUTLET;
    }
    StoryActor speaker = saidBy == null ? null : story.party(saidBy);
    boolean own = speaker != null && speaker.id().equals(party);
    if (speaker == null && source != null) {
      own = belongs(report, source, party);
    }
    if (!own) {
      return PositionBasis.SAID_BY_ANOTHER;
    }
    return found.quoted() ? PositionBasis.QUOTED : PositionBasis.REPORTED;
  }

  /** "a senior Orrian official": the phrase names the party. */
  private boolean belongs(StoryReport report, Span source, String party) {
    for (ReportActor named : report.findings().actors().within(source)) {
      StoryActor behind = story.party(story.actor(report, named.key()));
      if (behind != null && behind.id().equals(party)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnnamed(StoryReport report, Span source, @Nullable String saidBy) {
    StoryActor actor = saidBy == null ? null : story.actors().byId(saidBy);
    if (actor != null && NAMED.contains(actor.kind())) {
      return false;
    }
    boolean person =
        report.findings().actors().within(source).stream()
            .anyMatch(named -> named.kind() == ActorKind.PERSON);
    return !person && UNNAMED.matcher(source.of(report.report().text())).find();
  }

  private boolean isPerson(@Nullable String id) {
    StoryActor actor = id == null ? null : story.actors().byId(id);
    return actor != null && actor.kind() == ActorKind.PERSON;
  }
}
