package org.parley.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.actor.StoryActors;
import org.parley.alignment.EventGroup;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Cited;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.Figure;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.WordingForm;
import org.parley.event.Modality;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * Something that reports can carry or not: an event, a position, a figure, a quote.
 *
 * @param line id of the line of the dossier, or of the proposal it belongs to
 * @param text a clause of a report
 * @param when when it is
 * @param weight how much it says of the state of play, more is more
 * @param quote true if it is something said
 * @param citations its sentences, that of the text first
 */
record Claim(
    String line, String text, When when, int weight, boolean quote, List<Citation> citations)
    implements Cited {
  private static final int LONGEST = 240;

  /** Not that it is broken: what one side says of the other does not stand there as told. */
  private static final Set<StepKind> TURNS =
      EnumSet.of(StepKind.SIGNED, StepKind.IN_FORCE, StepKind.SUSPENDED, StepKind.LAPSED);

  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:it|them)(?: on \\w+| on \\w+ \\d+)?$");

  /** All claims of a story. */
  static List<Claim> of(
      StoryReports story,
      List<EventGroup> events,
      List<Proposal> proposals,
      List<Figure> figures,
      List<Quote> quotes) {
    List<Claim> claims = new ArrayList<>();
    for (Proposal proposal : proposals) {
      for (CourseStep step : proposal.course()) {
        if (TURNS.contains(step.kind())) {
          claims.add(
              new Claim(proposal.id(), step.text(), step.when(), 3, false, step.citations()));
        }
      }
      for (Position position : proposal.positions()) {
        int weight = weight(proposal, position);
        claims.add(
            new Claim(
                proposal.id(),
                position.text(),
                position.asOf(),
                weight,
                false,
                position.citations()));
      }
    }
    for (EventGroup group : events) {
      Modality modality = group.event().modality();
      boolean firm = modality == Modality.HAPPENED || modality == Modality.ANNOUNCED;
      claims.add(
          new Claim(
              group.event().id(),
              group.event().title(),
              group.event().when(),
              firm ? 1 : 0,
              false,
              group.event().citations()));
    }
    for (Figure figure : figures) {
      claims.add(
          new Claim(
              figure.id(),
              figure.text() + " " + figure.what(),
              figure.asOf() == null ? When.UNKNOWN : figure.asOf(),
              0,
              false,
              figure.citations()));
    }
    for (Quote quote : quotes) {
      boolean spoken = quote.wordings().get(0).form() != WordingForm.INDIRECT;
      if (quote.speaker() != null && spoken) {
        claims.add(
            new Claim(
                quote.id(),
                quote.wordings().get(0).text(),
                quote.said() == null ? When.UNKNOWN : quote.said(),
                0,
                true,
                quote.citations()));
      }
    }
    claims.removeIf(claim -> claim.text().length() > LONGEST);
    return claims;
  }

  /**
   * The last dated answer of a party weighs most; that it has not answered, nothing once it has; a
   * clause that does not name the proposal, as "rejected it", does not read alone.
   */
  private static int weight(Proposal proposal, Position position) {
    boolean several = proposal.positions().size() > 1;
    boolean answered =
        proposal.positions().stream()
            .anyMatch(
                other ->
                    other.party().equals(position.party())
                        && other.stance() != Stance.UNANSWERED
                        && other.asOf().isDay()
                        && position.asOf().isDay());
    if (position.stance() == Stance.UNANSWERED && answered) {
      return 0;
    }
    boolean leans = PRONOUN.matcher(position.text()).find();
    return (several ? 3 : 2) - (leans ? 2 : 0);
  }

  /** Ids of the disagreements that touch a line or stand on one of its sentences. */
  static List<String> touching(Claim claim, List<Disagreement> disagreements, StoryActors actors) {
    List<String> ids = new ArrayList<>();
    for (Disagreement one : disagreements) {
      boolean named = one.touches().contains(claim.line()) && actors.byId(claim.line()) == null;
      boolean cited = one.citations().contains(claim.citations().get(0));
      if (cited && (named || one.kind() != DisagreementKind.NAME)) {
        ids.add(one.id());
      }
    }
    return ids;
  }
}
