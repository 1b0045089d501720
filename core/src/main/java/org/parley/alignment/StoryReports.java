package org.parley.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.StoryActor;
import org.parley.actor.StoryActors;
import org.parley.report.Citation;
import org.parley.similarity.Origins;

/**
 * The reports of a story with what they share.
 *
 * @param reports in order of first publication, then id
 * @param actors who they name, each once
 * @param origins which are independent accounts
 */
public record StoryReports(List<StoryReport> reports, StoryActors actors, Origins origins) {

  /** Copies its list. */
  public StoryReports {
    reports = List.copyOf(reports);
  }

  /** The story's id of an actor of a report, or null. */
  public @Nullable String actor(StoryReport report, @Nullable String key) {
    StoryActor actor = key == null ? null : actors.of(report.id(), key);
    return actor == null ? null : actor.id();
  }

  /**
   * The party an actor speaks and acts for: the state of an official or a body of government, else
   * itself. Null if it is a place.
   */
  public @Nullable StoryActor party(@Nullable String actorId) {
    StoryActor actor = actorId == null ? null : actors.byId(actorId);
    Set<String> seen = new LinkedHashSet<>();
    while (actor != null && actor.kind() != ActorKind.STATE && seen.add(actor.id())) {
      StoryActor above = actor.affiliation() == null ? null : actors.byId(actor.affiliation());
      if (above == null && actor.country() != null && speaksForState(actor)) {
        above = state(actor.country());
      }
      if (above == null) {
        break;
      }
      actor = above;
    }
    return actor == null || actor.kind() == ActorKind.PLACE ? null : actor;
  }

  private static boolean speaksForState(StoryActor actor) {
    return actor.kind() != ActorKind.PLACE;
  }

  /** The state with an ISO 3166 alpha-3 code, or null if no report names it. */
  @Nullable StoryActor state(String country) {
    for (StoryActor actor : actors.actors()) {
      if (actor.kind() == ActorKind.STATE && country.equals(actor.country())) {
        return actor;
      }
    }
    return null;
  }

  /** Number of independent accounts among the reports cited. */
  public int originCount(List<Citation> citations) {
    return origins.count(reportIds(citations));
  }

  /** The reports cited, sorted by id. */
  public static Set<String> reportIds(List<Citation> citations) {
    Set<String> ids = new TreeSet<>();
    citations.forEach(citation -> ids.add(citation.report()));
    return ids;
  }

  /** Position of a report in the story's order. */
  public int order(String report) {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).id().equals(report)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a report of this story: " + report);
  }
}
