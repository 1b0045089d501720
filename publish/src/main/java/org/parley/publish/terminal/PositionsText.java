package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.CitedText;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.publish.line.CourseWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Terms;

/** Who stands where on what is on the table. */
final class PositionsText {

  private static final int STANCE = 20;
  private static final int DATE = 38;
  private static final int TEXT = 51;
  private static final int MOST_NAMES = 4;

  private PositionsText() {}

  static void write(Screen screen) {
    List<Proposal> proposals = screen.index().dossier().proposals();
    if (proposals.isEmpty()) {
      return;
    }
    Row legend = screen.row();
    for (Stance stance : Stance.values()) {
      legend.add(legend.width() == 0 ? "" : "  ");
      String word = stance == Stance.ACCEPTS_WITH_CONDITIONS ? "conditions" : Terms.stance(stance);
      legend.add(screen.glyph(stance) + " " + word, Tone.DIM);
    }
    screen.head("POSITIONS", proposals.size(), legend);
    for (int i = 0; i < proposals.size(); i++) {
      if (i > 0) {
        screen.blank();
      }
      proposal(screen, proposals.get(i));
    }
  }

  private static void proposal(Screen screen, Proposal proposal) {
    Row name = screen.row().add(proposal.name(), Tone.STRONG);
    if (proposal.positions().isEmpty()) {
      String course = String.join("; ", proposal.terms().stream().map(CitedText::text).toList());
      name.add("  ");
      screen.text(
          name,
          name.width(),
          course.isEmpty() ? "no position reported" : course + "; no position reported",
          Tone.DIM,
          screen.evidence(proposal.citations()));
      return;
    }
    screen.right(name, screen.evidence(proposal.citations()));
    about(screen, proposal);
    Map<String, List<Position>> byParty = new LinkedHashMap<>();
    for (Position position : proposal.positions()) {
      byParty.computeIfAbsent(position.party(), key -> new ArrayList<>()).add(position);
    }
    byParty.forEach((party, positions) -> party(screen, proposal, party, positions));
  }

  /** What else it is called, what it belongs to, what it holds and what became of it. */
  private static void about(Screen screen, Proposal proposal) {
    DossierIndex index = screen.index();
    List<String> also = proposal.names().stream().map(CitedText::text).limit(MOST_NAMES).toList();
    if (!also.isEmpty()) {
      aside(screen, "also called", String.join(", ", also), screen.row());
    }
    String whole = index.proposalName(proposal.partOf());
    if (!whole.isEmpty()) {
      aside(screen, "part of", whole, screen.row());
    }
    List<String> rivals = proposal.rivals().stream().map(index::proposalName).toList();
    if (!rivals.isEmpty()) {
      aside(screen, "rival of", String.join(", ", rivals), screen.row());
    }
    for (CitedText term : proposal.terms()) {
      aside(screen, "holds", term.text(), screen.evidence(term.citations()));
    }
    boolean first = true;
    for (CourseStep step : proposal.course()) {
      screen.text(
          screen
              .row()
              .to(2)
              .add(first ? "course" : "", Tone.DIM)
              .to(STANCE)
              .add(index.date(step.when(), step), Tone.DIM),
          DATE,
          CourseWords.of(step, index),
          step.kind() == StepKind.BROKEN ? Tone.DIFFERS : Tone.PLAIN,
          screen.evidence(step.citations()));
      first = false;
    }
  }

  private static void aside(Screen screen, String label, String words, Row evidence) {
    screen.text(screen.row().to(2).add(label, Tone.DIM), STANCE, words, Tone.PLAIN, evidence);
  }

  private static void party(
      Screen screen, Proposal proposal, String party, List<Position> positions) {
    DossierIndex index = screen.index();
    String name = index.actorName(party, "a party not named");
    List<String> nameLines = screen.wrap(name, STANCE - 3);
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      Row left = screen.row();
      if (i == 0) {
        for (int part = 0; part < nameLines.size() - 1; part++) {
          screen.line(screen.row().to(2).add(nameLines.get(part)));
        }
        left.to(2).add(nameLines.get(nameLines.size() - 1));
      }
      Tone tone = Screen.tone(position.stance());
      if (left.width() >= STANCE) {
        screen.line(left);
        left = screen.row();
      }
      left.to(STANCE).add(screen.glyph(position.stance()), tone).add(" ");
      boolean conditional = position.stance() == Stance.ACCEPTS_WITH_CONDITIONS;
      left.add(conditional ? "accepts, asks" : Terms.stance(position.stance()), tone);
      left.to(DATE).add(index.date(position.asOf(), position), Tone.DIM);
      screen.text(left, TEXT, position.text(), Tone.PLAIN, screen.evidence(position.citations()));
      for (CitedText condition : position.conditions()) {
        screen.text(
            screen.row().to(STANCE + 2).add(Terms.asked(position.stance()), Tone.DIM),
            TEXT,
            condition.text(),
            Tone.PLAIN,
            screen.evidence(condition.citations()));
      }
      said(screen, position);
    }
    if (positions.size() > 1) {
      history(screen, positions);
    }
    List<Disagreement> differing = index.answers(proposal.id(), party);
    if (!differing.isEmpty()) {
      screen.line(
          screen
              .row()
              .to(TEXT)
              .add("≠ answers differ, ", Tone.DIFFERS)
              .add("see " + index.disagreementNumber(differing.get(0).id()), Tone.DIFFERS));
    }
  }

  private static void said(Screen screen, Position position) {
    String words = SaidBy.position(position, screen.index());
    if (!words.isEmpty()) {
      screen.text(screen.row(), TEXT, words, Tone.DIM, screen.row());
    }
  }

  /** Oldest first; a dotted line where the order is not known. */
  private static void history(Screen screen, List<Position> positions) {
    List<Position> dated = new ArrayList<>();
    List<Position> undated = new ArrayList<>();
    for (int i = positions.size() - 1; i >= 0; i--) {
      (positions.get(i).asOf().isUnknown() ? undated : dated).add(positions.get(i));
    }
    Row row = screen.row().to(STANCE + 2).add("history", Tone.DIM).to(DATE);
    List<Position> order = new ArrayList<>(dated);
    order.addAll(undated);
    for (int i = 0; i < order.size(); i++) {
      Position position = order.get(i);
      if (i > 0) {
        row.add(i < dated.size() ? " ── " : " ┄┄ ", Tone.DIM);
      }
      row.add(screen.glyph(position.stance()), Screen.tone(position.stance()));
      row.add(" " + screen.index().date(position.asOf(), position), Tone.DIM);
    }
    screen.line(row);
  }
}
