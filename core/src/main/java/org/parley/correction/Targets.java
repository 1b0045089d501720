package org.parley.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Figure;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.Target;
import org.parley.dossier.Target.Part;
import org.parley.report.Citation;
import org.parley.report.Report;

/** The lines of a dossier that a person can say something about. */
public final class Targets {
  private Targets() {}

  /** All of them, the story itself first. */
  public static List<Target> of(Dossier dossier) {
    List<Target> targets = new ArrayList<>();
    List<Citation> first = new ArrayList<>();
    for (ReportEntry entry : dossier.reports()) {
      Report report = entry.report();
      if (!report.sentences().isEmpty()) {
        first.add(Citation.of(report, report.sentences().get(0)));
      }
    }
    add(targets, Part.STORY, dossier.story().id(), dossier.story().title(), first);
    for (Actor actor : dossier.actors()) {
      add(targets, Part.ACTOR, actor.id(), actor.name(), actor.citations());
    }
    for (Proposal proposal : dossier.proposals()) {
      add(targets, Part.PROPOSAL, proposal.id(), proposal.name(), proposal.citations());
      for (Position position : proposal.positions()) {
        add(
            targets,
            Part.POSITION,
            line(proposal, position),
            position.text(),
            position.citations());
      }
    }
    for (Disagreement each : dossier.disagreements()) {
      add(targets, Part.DISAGREEMENT, each.id(), each.about(), each.citations());
    }
    for (Quote quote : dossier.quotes()) {
      add(targets, Part.QUOTE, quote.id(), quote.wordings().get(0).text(), quote.citations());
    }
    for (Event event : dossier.events()) {
      add(targets, Part.EVENT, event.id(), event.title(), event.citations());
    }
    for (Figure figure : dossier.figures()) {
      add(
          targets,
          Part.FIGURE,
          figure.id(),
          figure.text() + " " + figure.what(),
          figure.citations());
    }
    return targets;
  }

  private static void add(
      List<Target> targets, Part part, String line, String text, List<Citation> citations) {
    if (!citations.isEmpty()) {
      targets.add(new Target(part, line, text, citations));
    }
  }

  /** What a position of a dossier is known by. */
  public static String line(Proposal proposal, Position position) {
    String first = "";
    if (!position.citations().isEmpty()) {
      Citation citation = position.citations().get(0);
      first = citation.sentence() + ":" + citation.span().start();
    }
    return proposal.id() + "/" + position.party() + "/" + first;
  }

  /**
   * The line that a person spoke of as it stands now: that of the same id, else the one of its sort
   * that stands on most of the same words, else, where the reports it stood on are no more, the one
   * that says the same.
   *
   * @param lines of one dossier
   * @return null if there is none
   */
  static @Nullable Target now(Target target, List<Target> lines) {
    Set<Citation> cited = new HashSet<>(target.citations());
    Set<String> reports = new HashSet<>();
    target.citations().forEach(citation -> reports.add(citation.report()));
    Target best = null;
    long most = 0;
    Target alike = null;
    boolean known = false;
    for (Target line : lines) {
      known |= line.citations().stream().anyMatch(c -> reports.contains(c.report()));
      if (line.part() != target.part()) {
        continue;
      }
      if (line.line().equals(target.line()) && target.part() != Part.ACTOR) {
        return line;
      }
      long shared = line.citations().stream().filter(cited::contains).count();
      if (shared > most) {
        most = shared;
        best = line;
      }
      if (alike == null && line.text().equals(target.text()) && target.part() != Part.ACTOR) {
        alike = line;
      }
    }
    return best != null || known ? best : alike;
  }
}
