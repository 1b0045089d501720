package org.parley.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.StoryActor;
import org.parley.event.Countries;
import org.parley.event.FoundEvent;
import org.parley.event.Participant;
import org.parley.report.Sentence;

/**
 * Who a participant of an event is in the story: the actor its phrase names, the one person named
 * in the phrase, for "he" and "she" the one person who acts in the sentence before, for the forces
 * or arms of a state ("Peruvian shelling") that state.
 */
final class Participants {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private Participants() {}

  static @Nullable String id(
      StoryReports story, StoryReport report, FoundEvent event, Participant participant) {
    List<ReportActor> people =
        report.findings().actors().within(participant.span()).stream()
            .filter(actor -> actor.kind() == ActorKind.PERSON)
            .filter(actor -> !owns(report, actor, participant))
            .toList();
    ReportActor named =
        participant.actor() == null ? null : report.findings().actors().byKey(participant.actor());
    if (named != null && !(people.size() == 1 && owns(report, named, participant))) {
      return story.actor(report, named.key());
    }
    if (people.size() == 1) {
      return story.actor(report, people.get(0).key());
    }
    ReportActor after = apposition(report, participant);
    if (people.isEmpty() && after != null) {
      return story.actor(report, after.key());
    }
    String words = participant.span().of(report.report().text()).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(words)) {
      return actorBefore(story, report, event.sentence());
    }
    String country = Countries.ofForces(words);
    StoryActor state = country == null ? null : story.state(country);
    return state == null ? null : state.id();
  }

  /**
   * The person whose name stands right after a phrase for an office: "the mayor's envoy Ann Lee".
   */
  private static @Nullable ReportActor apposition(StoryReport report, Participant participant) {
    int name = participant.span().end() + 1;
    return report.findings().actors().actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON && !actor.roles().isEmpty())
        .filter(
            actor ->
                actor.mentions().stream().anyMatch(mention -> mention.span().start() == name)
                    && actor.roles().stream()
                        .anyMatch(role -> role.span().end() == participant.span().end()))
        .findFirst()
        .orElse(null);
  }

  /** True if the actor is named in the phrase only as an owner: "the mayor's envoy Ann Lee". */
  private static boolean owns(StoryReport report, ReportActor actor, Participant participant) {
    String text = report.report().text();
    return actor.mentions().stream()
        .filter(mention -> participant.span().contains(mention.span()))
        .allMatch(
            mention ->
                text.startsWith("’s", mention.span().end())
                    || text.startsWith("'s", mention.span().end()));
  }

  /** The one person who acts in the sentence before, in the same block; null if none or several. */
  private static @Nullable String actorBefore(
      StoryReports story, StoryReport report, int sentence) {
    List<Sentence> sentences = report.report().sentences();
    if (sentence == 0 || sentences.get(sentence - 1).block() != sentences.get(sentence).block()) {
      return null;
    }
    Set<String> acting = new LinkedHashSet<>();
    for (FoundEvent event : report.findings().events()) {
      if (event.sentence() == sentence - 1) {
        for (Participant actor : event.actors()) {
          ReportActor named =
              actor.actor() == null ? null : report.findings().actors().byKey(actor.actor());
          if (named != null && named.kind() == ActorKind.PERSON) {
            acting.add(named.key());
          }
        }
      }
    }
    return acting.size() == 1 ? story.actor(report, acting.iterator().next()) : null;
  }
}
