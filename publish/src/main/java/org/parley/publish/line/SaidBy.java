package org.parley.publish.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.dossier.Position;
import org.parley.dossier.Quote;

/** Says on whose word a line rests. */
public final class SaidBy {

  /** Said of a quote whose speaker cannot be told. */
  public static final String UNKNOWN_SPEAKER = "Speaker unknown";

  private SaidBy() {}

  /** "Karin Oldal", or "Speaker unknown". */
  public static String speaker(Quote quote, DossierIndex index) {
    return Terms.capital(index.actorName(quote.speaker(), UNKNOWN_SPEAKER));
  }

  /** The first role that reports give a speaker, or empty. */
  public static String role(Quote quote, DossierIndex index) {
    Actor actor = index.actor(quote.speaker());
    return actor == null || actor.roles().isEmpty() ? "" : actor.roles().get(0).text();
  }

  /** "said for Ukraine by Rubio (United States)", "in the outlet’s own words"; may be empty. */
  public static String position(Position position, DossierIndex index) {
    if (!position.voices().isEmpty()) {
      return VoiceWords.of(position, index) + first(position, index);
    }
    List<EvidenceMark> marks = index.marks(position.citations());
    Actor by = index.actor(position.saidBy());
    return switch (position.basis()) {
      case OUTLET -> inOwnWords(marks, index);
      case SAID_BY_ANOTHER ->
          by == null
              ? "said by another, not named"
              : "said for "
                  + index.actorName(position.party(), "it")
                  + " by "
                  + withAffiliation(by, position.party(), index);
      case QUOTED, REPORTED -> {
        if (by == null || by.id().equals(position.party())) {
          yield marks.size() == 1 ? "according to " + index.name(marks.get(0).report()) : "";
        }
        yield by.name()
            + (marks.size() == 1 ? ", according to " + index.name(marks.get(0).report()) : "");
      }
    };
  }

  /** " · first in Harbour Wire · 3 origins", where several reports have it. */
  private static String first(Position position, DossierIndex index) {
    String report = position.firstReport();
    if (report == null || index.marks(position.citations()).size() < 2) {
      return "";
    }
    return " · first in "
        + index.name(report)
        + " · "
        + Enumeration.count(position.origins(), "origin", "origins");
  }

  private static String inOwnWords(List<EvidenceMark> marks, DossierIndex index) {
    if (marks.size() != 1) {
      return "in the outlets’ own words";
    }
    return index.name(marks.get(0).report()) + " in its own words";
  }

  private static String withAffiliation(Actor by, @Nullable String party, DossierIndex index) {
    Actor affiliation = index.actor(by.affiliation());
    return affiliation == null || affiliation.id().equals(party)
        ? by.name()
        : by.name() + " (" + affiliation.name() + ")";
  }
}
