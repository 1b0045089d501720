package org.parley.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change.Section;
import org.parley.dossier.Actor;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Figure;
import org.parley.dossier.Ledger;
import org.parley.dossier.LedgerEntry;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.ReportEntry;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.When;

/**
 * A line of a dossier as it is compared.
 *
 * @param slot what it is a value of, where another line of the same slot is its successor; or null
 * @param value what may change of it
 */
record Line(
    Section section,
    String id,
    @Nullable String slot,
    String value,
    String text,
    List<Citation> citations) {

  /** The lines of a dossier, in its order. */
  static List<Line> of(Dossier dossier) {
    Map<String, String> names = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      names.put(actor.id(), actor.name());
    }
    List<Line> lines = new ArrayList<>();
    for (Proposal proposal : dossier.proposals()) {
      lines.add(
          new Line(
              Section.PROPOSAL,
              proposal.id(),
              proposal.name().toLowerCase(Locale.ROOT),
              "",
              proposal.name(),
              proposal.citations()));
      positions(proposal, names, lines);
    }
    for (Disagreement disagreement : dossier.disagreements()) {
      lines.add(disagreement(disagreement));
    }
    for (Quote quote : dossier.quotes()) {
      String speaker = name(names, quote.speaker());
      String text = quote.wordings().get(0).text();
      lines.add(
          new Line(
              Section.QUOTE,
              quote.id(),
              null,
              speaker,
              speaker.isEmpty() ? text : speaker + ": " + text,
              quote.citations()));
    }
    for (Event event : dossier.events()) {
      LedgerEntry entry = event.ledger();
      Section section =
          entry != null && entry.ledger() == Ledger.VIOLATION ? Section.VIOLATION : Section.EVENT;
      lines.add(
          new Line(section, event.id(), null, value(event), event.title(), event.citations()));
    }
    for (Figure figure : dossier.figures()) {
      lines.add(
          new Line(
              Section.FIGURE,
              figure.id(),
              (figure.what() + "|" + figure.unit()).toLowerCase(Locale.ROOT),
              figure.text(),
              figure.text() + " " + figure.what(),
              figure.citations()));
    }
    for (ReportEntry entry : dossier.reports()) {
      if (!entry.revisions().isEmpty() && !entry.report().sentences().isEmpty()) {
        lines.add(revised(entry));
      }
    }
    return lines;
  }

  /** A report is known by its first state, whatever became of it. */
  private static Line revised(ReportEntry entry) {
    Report report = entry.report();
    return new Line(
        Section.REPORT,
        entry.revisions().get(0).id(),
        null,
        "revision " + entry.revisions().size(),
        (report.outlet() == null ? "" : report.outlet() + ": ")
            + (report.title() == null ? report.source() : report.title()),
        List.of(Citation.of(report, report.sentences().get(0))));
  }

  /** Of each party the newest position; the list begins with it. */
  private static void positions(Proposal proposal, Map<String, String> names, List<Line> lines) {
    Set<String> seen = new HashSet<>();
    for (Position position : proposal.positions()) {
      if (seen.add(position.party())) {
        lines.add(
            new Line(
                Section.POSITION,
                proposal.id() + "/" + position.party(),
                proposal.name().toLowerCase(Locale.ROOT) + "|" + position.party(),
                position.stance().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                name(names, position.party()) + ", on " + proposal.name(),
                position.citations()));
      }
    }
  }

  private static Line disagreement(Disagreement disagreement) {
    TreeSet<String> values = new TreeSet<>();
    Set<Citation> citations = new TreeSet<>();
    for (Reading reading : disagreement.readings()) {
      values.add(reading.value());
      citations.addAll(reading.citations());
    }
    return new Line(
        Section.DISAGREEMENT,
        disagreement.id(),
        disagreement.about().toLowerCase(Locale.ROOT),
        disagreement.status().name().toLowerCase(Locale.ROOT) + ": " + String.join(" / ", values),
        disagreement.about(),
        List.copyOf(citations));
  }

  private static String value(Event event) {
    When when = event.when();
    String modality = event.modality().name().toLowerCase(Locale.ROOT);
    if (when.isUnknown()) {
      return modality;
    }
    String from = when.earliest() == null ? "" : when.earliest().toString();
    String to = when.latest() == null ? "" : when.latest().toString();
    return modality + ", " + (from.equals(to) ? from : (from + " to " + to).strip());
  }

  private static String name(Map<String, String> names, @Nullable String actor) {
    return actor == null ? "" : names.getOrDefault(actor, actor);
  }
}
