package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Dossier;
import org.parley.dossier.Reading;
import org.parley.dossier.SameOnceResolved;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;

/** Where the reports differ. */
final class DisagreementsText {

  private DisagreementsText() {}

  static void write(Screen screen) {
    Dossier dossier = screen.index().dossier();
    if (dossier.disagreements().isEmpty() && dossier.sameOnceResolved().isEmpty()) {
      return;
    }
    Row legend = screen.row();
    for (DisagreementStatus status : DisagreementStatus.values()) {
      legend.add(legend.width() == 0 ? "" : "  ").addAll(screen.status(status));
    }
    screen.head("DISAGREEMENTS", dossier.disagreements().size(), legend);
    for (int i = 0; i < dossier.disagreements().size(); i++) {
      disagreement(screen, i + 1, dossier.disagreements().get(i));
    }
    for (SameOnceResolved same : dossier.sameOnceResolved()) {
      same(screen, same);
    }
  }

  private static void disagreement(Screen screen, int number, Disagreement disagreement) {
    Row head = screen.row().add((number < 10 ? " " : "") + number + " ", Tone.DIFFERS);
    Row status = screen.status(disagreement.status());
    List<String> about = screen.wrap(disagreement.about(), screen.width() - 5 - status.width());
    for (int i = 0; i < about.size(); i++) {
      head.to(3).add(about.get(i), Tone.STRONG);
      if (i < about.size() - 1) {
        screen.line(head);
        head = screen.row();
      }
    }
    screen.right(head, status);
    int noteAt = 5 + (screen.width() - 5) / 2;
    for (Reading reading : disagreement.readings()) {
      reading(screen, reading, noteAt);
    }
  }

  private static void reading(Screen screen, Reading reading, int noteAt) {
    DossierIndex index = screen.index();
    List<String> words = new ArrayList<>();
    if (reading.according() != null) {
      words.add("according to " + reading.according());
    }
    if (reading.when() != null) {
      words.add(index.date(reading.when()));
    }
    String note = String.join(", ", words);
    Row marks = screen.evidence(reading.citations());
    List<String> value = screen.wrap(reading.value(), noteAt - 7);
    List<String> notes =
        note.isEmpty() ? List.of() : screen.wrap(note, screen.width() - noteAt - marks.width() - 1);
    int lines = Math.max(value.size(), notes.size());
    for (int i = 0; i < lines; i++) {
      Row row = screen.row().to(5);
      if (i < value.size()) {
        row.add(value.get(i));
      }
      if (i < notes.size()) {
        if (row.width() >= noteAt) {
          screen.line(row);
          row = screen.row();
        }
        row.to(noteAt).add(notes.get(i), Tone.DIM);
      }
      if (i == lines - 1) {
        screen.right(row, marks);
      } else {
        screen.line(row);
      }
    }
  }

  private static void same(Screen screen, SameOnceResolved same) {
    List<String> ways =
        same.readings().stream().map(reading -> "“" + reading.value() + "”").distinct().toList();
    screen.text(
        screen.row().add(" = ", Tone.DIM),
        3,
        same.about()
            + ": "
            + Enumeration.of(ways).replace('“', '"').replace('”', '"')
            + " name the same time, "
            + screen.index().date(same.when()),
        Tone.DIM,
        screen.evidence(same.citations()));
  }
}
