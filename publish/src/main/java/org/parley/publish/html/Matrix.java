package org.parley.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.correction.Targets;
import org.parley.dossier.CitedText;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.publish.line.CourseWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Terms;

/**
 * Proposals against parties.
 *
 * @param parties names of the columns
 * @param rows one for each proposal
 */
record Matrix(List<Column> parties, List<ProposalRow> rows) {

  /** A party; it weighs more where one of its cells holds several readings. */
  record Column(String name, boolean weighs) {}

  /** How many parties weigh more. */
  int weighing() {
    return (int) parties.stream().filter(Column::weighs).count();
  }

  /** A proposal and what each party says to it; no anchor where it has one already. */
  record ProposalRow(
      @Nullable String id,
      String name,
      List<Mark> marks,
      List<TermView> terms,
      String aside,
      List<StepView> course,
      List<PartyCell> cells,
      String silent) {}

  /** What a proposal holds. */
  record TermView(String text, List<Mark> marks) {}

  /** One step of a proposal's course. */
  record StepView(String kind, String date, String words, String title, List<Mark> marks) {}

  /** What one party says to one proposal; no readings if no report tells. */
  record PartyCell(
      String id,
      String party,
      List<PositionView> positions,
      List<Step> history,
      List<Differs> differs) {

    /** Those that are always shown. */
    List<PositionView> newest() {
      return positions.size() <= SHOWN + 1 ? positions : positions.subList(0, SHOWN);
    }

    /** Those that are folded away. */
    List<PositionView> earlier() {
      return positions.subList(newest().size(), positions.size());
    }

    String earlierWords() {
      return Enumeration.count(earlier().size(), "more answer", "more answers");
    }
  }

  /** One position. */
  record PositionView(
      String stance,
      String word,
      String date,
      String text,
      List<Mark> marks,
      List<Ask> asks,
      String said,
      String title) {}

  /** What a party asks first, or raises. */
  record Ask(String label, String text, List<Mark> marks) {}

  /** One glyph of the history strip. */
  record Step(String stance, String word, String date, boolean dotted) {}

  private static final int MOST_NAMES = 4;

  /** So many answers of one party are shown at once; the strip below has all. */
  private static final int SHOWN = 2;

  static Matrix of(
      List<Proposal> proposals,
      List<String> parties,
      boolean anchored,
      DossierIndex index,
      Names names) {
    List<ProposalRow> rows = new ArrayList<>();
    for (Proposal proposal : proposals) {
      rows.add(row(proposal, parties, anchored, index, names));
    }
    List<Column> headings = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      int column = i;
      headings.add(
          new Column(
              Terms.capital(index.actorName(parties.get(i), "a party not named")),
              rows.stream().anyMatch(row -> row.cells().get(column).positions().size() > 1)));
    }
    return new Matrix(headings, rows);
  }

  private static ProposalRow row(
      Proposal proposal, List<String> parties, boolean anchored, DossierIndex index, Names names) {
    Map<String, List<Position>> byParty = new LinkedHashMap<>();
    for (Position position : proposal.positions()) {
      byParty.computeIfAbsent(position.party(), key -> new ArrayList<>()).add(position);
    }
    List<PartyCell> cells = new ArrayList<>();
    int silent = 0;
    for (String party : parties) {
      List<Position> positions = byParty.getOrDefault(party, List.of());
      silent += positions.isEmpty() ? 1 : 0;
      cells.add(cell(proposal, party, positions, index, names));
    }
    List<TermView> terms = new ArrayList<>();
    for (CitedText term : proposal.terms()) {
      terms.add(new TermView(term.text(), Mark.of(term.citations(), index, names)));
    }
    return new ProposalRow(
        anchored ? Names.anchor("p", proposal.id()) : null,
        Terms.capital(proposal.name()),
        Mark.of(proposal.citations(), index, names),
        terms,
        aside(proposal, index),
        course(proposal, index, names),
        cells,
        silent == 0
            ? ""
            : silent + (silent == 1 ? " party: " : " parties: ") + "no position reported");
  }

  /** "also called the plan; rival of 30-day truce"; may be empty. */
  private static String aside(Proposal proposal, DossierIndex index) {
    List<String> parts = new ArrayList<>();
    List<String> also = proposal.names().stream().map(CitedText::text).limit(MOST_NAMES).toList();
    if (!also.isEmpty()) {
      parts.add("also called " + String.join(", ", also));
    }
    String whole = index.proposalName(proposal.partOf());
    if (!whole.isEmpty()) {
      parts.add("part of " + whole);
    }
    List<String> rivals = proposal.rivals().stream().map(index::proposalName).toList();
    if (!rivals.isEmpty()) {
      parts.add("rival of " + Enumeration.of(rivals));
    }
    return Terms.capital(String.join("; ", parts));
  }

  private static List<StepView> course(Proposal proposal, DossierIndex index, Names names) {
    List<StepView> steps = new ArrayList<>();
    for (CourseStep step : proposal.course()) {
      steps.add(
          new StepView(
              Terms.code(step.kind()),
              index.date(step.when(), step),
              CourseWords.of(step, index),
              step.text(),
              Mark.of(step.citations(), index, names)));
    }
    return steps;
  }

  private static PartyCell cell(
      Proposal proposal, String party, List<Position> positions, DossierIndex index, Names names) {
    String name = index.actorName(party, "a party not named");
    List<PositionView> views = new ArrayList<>();
    for (Position position : positions) {
      views.add(view(proposal, position, name + " on " + proposal.name(), index, names));
    }
    List<Differs> differs = index.answers(proposal.id(), party).stream().map(Differs::of).toList();
    return new PartyCell(
        Names.anchor("p", proposal.id()) + "-" + Names.safe(party),
        name,
        views,
        positions.size() < 2 ? List.of() : history(positions, index),
        differs);
  }

  private static PositionView view(
      Proposal proposal, Position position, String about, DossierIndex index, Names names) {
    List<Ask> asks = new ArrayList<>();
    for (CitedText condition : position.conditions()) {
      asks.add(
          new Ask(
              Terms.askedTitle(position.stance()),
              condition.text(),
              Mark.of(condition.citations(), index, names)));
    }
    return new PositionView(
        Terms.code(position.stance()),
        Terms.stanceTitle(position.stance()),
        index.date(position.asOf(), position),
        position.text(),
        Mark.of(position.citations(), index, names),
        asks,
        said(proposal, position, index),
        about + ": " + Terms.stance(position.stance()));
  }

  private static String said(Proposal proposal, Position position, DossierIndex index) {
    String said = SaidBy.position(position, index);
    String corrected = index.corrected(Targets.line(proposal, position));
    return corrected.isEmpty() || said.isEmpty() ? said + corrected : said + " · " + corrected;
  }

  /** Oldest first, undated ones last; dotted where the order is not known. */
  private static List<Step> history(List<Position> positions, DossierIndex index) {
    List<Step> dated = new ArrayList<>();
    List<Step> undated = new ArrayList<>();
    for (int i = positions.size() - 1; i >= 0; i--) {
      Position position = positions.get(i);
      boolean unknown = position.asOf().isUnknown();
      (unknown ? undated : dated)
          .add(
              new Step(
                  Terms.code(position.stance()),
                  Terms.stance(position.stance()),
                  index.date(position.asOf(), position),
                  unknown));
    }
    dated.addAll(undated);
    return dated;
  }
}
