package org.parley.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.report.Span;

/**
 * Tells whether a bare surname leaves it open who is meant: where a report names several people of
 * one family, it is clear only for whom the report names first of them.
 */
final class SharedSurname {
  private SharedSurname() {}

  /**
   * @param actor whom a mention was taken for
   * @param span where the mention stands
   */
  static boolean isOpen(ReportActors actors, ReportActor actor, Span span) {
    Mention mention = mentionAt(actor, span);
    if (actor.kind() != ActorKind.PERSON || mention == null || mention.text().contains(" ")) {
      return false;
    }
    String surname = surname(actor);
    if (!mention.text().toLowerCase(Locale.ROOT).equals(surname)) {
      return false;
    }
    for (ReportActor other : actors.actors()) {
      boolean relative =
          !other.equals(actor)
              && other.kind() == ActorKind.PERSON
              && other.name().contains(" ")
              && surname(other).equals(surname);
      if (relative
          && other.mentions().get(0).span().start() < actor.mentions().get(0).span().start()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention mentionAt(ReportActor actor, Span span) {
    for (Mention mention : actor.mentions()) {
      if (mention.span().overlaps(span)) {
        return mention;
      }
    }
    return null;
  }

  private static String surname(ReportActor actor) {
    return actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
