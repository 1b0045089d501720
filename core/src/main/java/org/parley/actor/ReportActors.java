package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * All actors of one report.
 *
 * @param actors in order of first mention
 */
public record ReportActors(List<ReportActor> actors) {

  /** Copies its list. */
  public ReportActors {
    actors = List.copyOf(actors);
  }

  /** The actor named at or inside a stretch of the report's text; the longest mention wins. */
  public @Nullable ReportActor at(Span span) {
    ReportActor best = null;
    int length = 0;
    for (ReportActor actor : actors) {
      for (Mention mention : actor.mentions()) {
        if (mention.span().overlaps(span) && mention.span().length() > length) {
          best = actor;
          length = mention.span().length();
        }
      }
    }
    return best;
  }

  /** The actors named within a stretch of the report's text, in order of mention there. */
  public List<ReportActor> within(Span span) {
    record Found(int at, ReportActor actor) {}
    List<Found> found = new ArrayList<>();
    for (ReportActor actor : actors) {
      for (Mention mention : actor.mentions()) {
        if (span.contains(mention.span())) {
          found.add(new Found(mention.span().start(), actor));
          break;
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.at(), b.at()));
    return found.stream().map(Found::actor).toList();
  }

  /** The actor with a key, or null. */
  public @Nullable ReportActor byKey(String key) {
    for (ReportActor actor : actors) {
      if (actor.key().equals(key)) {
        return actor;
      }
    }
    return null;
  }
}
