package org.parley.publish.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.Cited;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Event;
import org.parley.dossier.Figure;
import org.parley.dossier.LedgerEntry;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.Wording;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.FigureText;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

/** What a dossier holds of one report: the stretches to mark, and a note for each finding. */
final class ReportFindings {

  /**
   * A note beside a paragraph.
   *
   * @param kind what was found
   * @param stance stance to draw a glyph for, or null
   * @param text what it is
   * @param href the line of the story's page
   * @param differs disagreements that touch it
   */
  record Note(
      FindingKind kind, @Nullable String stance, String text, String href, List<Differs> differs) {}

  private final DossierIndex index;
  private final Report report;
  private final String story;
  private final Map<FindingKind, List<Span>> spans = new EnumMap<>(FindingKind.class);
  private final Map<Integer, List<Note>> notes = new TreeMap<>();
  private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);

  ReportFindings(DossierIndex index, Report report, Names names) {
    this.index = index;
    this.report = report;
    this.story = names.story();
    index.dossier().quotes().forEach(this::quote);
    index.dossier().proposals().forEach(this::proposal);
    index.dossier().events().forEach(this::event);
    index.dossier().figures().forEach(this::figure);
    index.dossier().disagreements().forEach(this::disagreement);
    index.dossier().actors().forEach(this::actor);
  }

  Map<FindingKind, List<Span>> spans() {
    return spans;
  }

  List<Note> notes(int block) {
    return notes.getOrDefault(block, List.of());
  }

  int count(FindingKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  private void quote(Quote quote) {
    int place = 0;
    for (Wording wording : quote.wordings()) {
      place++;
      if (!wording.report().equals(report.id()) || wording.citations().isEmpty()) {
        continue;
      }
      wording.spans().forEach(span -> mark(FindingKind.QUOTE, span));
      boolean unknown = index.actor(quote.speaker()) == null;
      String written = wording.speakerAsWritten();
      if (written != null) {
        for (Citation citation : wording.citations()) {
          find(written, citation.span(), unknown ? FindingKind.UNKNOWN : FindingKind.ATTRIBUTION);
        }
      }
      String which =
          quote.wordings().size() > 1
              ? "; " + place + " of " + quote.wordings().size() + " wordings"
              : "";
      String why = quote.speakerNote();
      String text =
          SaidBy.speaker(quote, index)
              + ", "
              + Terms.form(wording)
              + which
              + (unknown && why != null ? ". " + why : "");
      String anchor = Names.anchor("q", quote.id());
      note(
          unknown ? FindingKind.UNKNOWN : FindingKind.QUOTE,
          null,
          wording.citations().get(0),
          text,
          anchor,
          Differs.touching(quote.id(), index));
      tally(FindingKind.QUOTE);
    }
  }

  private void proposal(Proposal proposal) {
    for (Position position : proposal.positions()) {
      Citation first = first(position);
      if (first == null) {
        continue;
      }
      mark(position, FindingKind.POSITION);
      position.conditions().forEach(condition -> mark(condition, FindingKind.POSITION));
      String party = index.actorName(position.party(), "A party not named");
      note(
          FindingKind.POSITION,
          Terms.code(position.stance()),
          first,
          party + " on " + proposal.name() + ": " + Terms.stance(position.stance()),
          Names.anchor("p", proposal.id()) + "-" + Names.safe(position.party()),
          List.of());
      tally(FindingKind.POSITION);
    }
  }

  private void event(Event event) {
    Citation first = first(event);
    if (first == null) {
      return;
    }
    for (Citation citation : event.citations()) {
      if (citation.report().equals(report.id())) {
        find(event.when().text(), citation.span(), FindingKind.DATE);
        find(event.title(), citation.span(), FindingKind.EVENT);
      }
    }
    String by = index.actorName(event.attributedTo(), "");
    note(
        FindingKind.EVENT,
        null,
        first,
        Terms.capital(kind(event) + Terms.modality(event.modality()))
            + ", "
            + index.date(event.when())
            + (by.isEmpty() ? "" : ", according to " + by)
            + alsoIn(event),
        Names.anchor("e", event.id()),
        Differs.touching(event.id(), index));
    tally(FindingKind.EVENT);
  }

  private static String kind(Event event) {
    LedgerEntry entry = event.ledger();
    return entry == null ? "" : entry.kind() + ", ";
  }

  private void figure(Figure figure) {
    Citation first = first(figure);
    if (first == null) {
      return;
    }
    for (Citation citation : figure.citations()) {
      if (citation.report().equals(report.id())) {
        find(figure.text(), citation.span(), FindingKind.FIGURE);
      }
    }
    note(
        FindingKind.FIGURE,
        null,
        first,
        figure.text() + " " + FigureText.what(figure) + alsoIn(figure),
        Names.anchor("f", figure.id()),
        Differs.touching(figure.id(), index));
    tally(FindingKind.FIGURE);
  }

  private void disagreement(Disagreement disagreement) {
    for (Reading reading : disagreement.readings()) {
      Citation first = first(reading);
      if (first == null) {
        continue;
      }
      mark(reading, FindingKind.DIFFERS);
      note(
          FindingKind.DIFFERS,
          null,
          first,
          disagreement.about(),
          Names.anchor("d", disagreement.id()),
          List.of());
      tally(FindingKind.DIFFERS);
    }
  }

  private void actor(Actor actor) {
    boolean named = false;
    for (Alias alias : actor.aliases()) {
      if (alias.reports().contains(report.id())) {
        named |= find(alias.text(), new Span(0, report.text().length()), FindingKind.ACTOR);
      }
    }
    if (named) {
      tally(FindingKind.ACTOR);
    }
  }

  private void mark(Cited line, FindingKind kind) {
    for (Citation citation : line.citations()) {
      if (citation.report().equals(report.id())) {
        mark(kind, citation.span());
      }
    }
  }

  private void mark(FindingKind kind, Span span) {
    spans.computeIfAbsent(kind, key -> new ArrayList<>()).add(span);
  }

  /** Marks whole words wherever they stand within a stretch; true if they do. */
  private boolean find(String words, Span within, FindingKind kind) {
    if (words.isBlank()) {
      return false;
    }
    boolean found = false;
    String text = report.text();
    int at = text.indexOf(words, within.start());
    while (at >= 0 && at + words.length() <= within.end()) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        mark(kind, new Span(at, end));
        found = true;
      }
      at = text.indexOf(words, end);
    }
    if (found && (kind == FindingKind.DATE || kind == FindingKind.ATTRIBUTION)) {
      tally(kind);
    }
    return found;
  }

  private String alsoIn(Cited line) {
    List<String> others =
        index.marks(line.citations()).stream()
            .filter(mark -> !mark.report().equals(report.id()))
            .map(mark -> String.valueOf(mark.number()))
            .toList();
    return others.isEmpty() ? "" : ". Also in " + Enumeration.of(others);
  }

  private @Nullable Citation first(Cited line) {
    for (Citation citation : line.citations()) {
      if (citation.report().equals(report.id())) {
        return citation;
      }
    }
    return null;
  }

  private void note(
      FindingKind kind,
      @Nullable String stance,
      Citation at,
      String text,
      String anchor,
      List<Differs> differs) {
    Sentence sentence = report.sentences().get(index.sentence(at) - 1);
    List<Differs> links =
        differs.stream().map(each -> new Differs(story + each.href(), each.words())).toList();
    notes
        .computeIfAbsent(sentence.block(), key -> new ArrayList<>())
        .add(new Note(kind, stance, text, story + "#" + anchor, links));
  }

  private void tally(FindingKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }
}
