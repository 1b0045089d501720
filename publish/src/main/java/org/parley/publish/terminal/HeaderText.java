package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.StoryEntry;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.StoryFacts;

/** What the story is and which reports tell it. */
final class HeaderText {

  private HeaderText() {}

  static void write(Screen screen) {
    DossierIndex index = screen.index();
    StoryEntry story = index.dossier().story();
    List<String> title = screen.wrap(story.title(), screen.width() - 6);
    for (int i = 0; i < title.size(); i++) {
      Row row = screen.row().add(title.get(i), Tone.STRONG);
      if (i == title.size() - 1) {
        row.add(" [" + index.number(story.titleReport()) + "]", Tone.EVIDENCE);
      }
      screen.line(row);
    }
    StoryFacts facts = StoryFacts.of(index);
    String counts =
        String.join(
            " · ",
            List.of(
                facts.reports(),
                facts.outlets(),
                facts.origins(),
                "published " + facts.published()));
    for (String line : screen.wrap(counts, screen.width())) {
      screen.line(screen.row().add(line, Tone.DIM));
    }
    screen.blank();
    reports(screen);
  }

  private static void reports(Screen screen) {
    DossierIndex index = screen.index();
    List<ReportEntry> entries = index.dossier().reports();
    int digits = String.valueOf(entries.size()).length();
    int nameWidth = 10;
    int dateWidth = 8;
    List<String> dates = new ArrayList<>();
    for (ReportEntry entry : entries) {
      String date = index.date(entry.report().published());
      dates.add(date);
      dateWidth = Math.max(dateWidth, screen.measure(date));
      nameWidth = Math.max(nameWidth, Math.min(30, screen.measure(index.name(entry))));
    }
    int dateAt = 2 + digits + 3 + nameWidth + 2;
    int basisAt = dateAt + dateWidth + 2;
    for (int i = 0; i < entries.size(); i++) {
      ReportEntry entry = entries.get(i);
      Row row = screen.row().add(" ");
      row.add(" ".repeat(digits - String.valueOf(entry.number()).length()));
      row.add("[" + entry.number() + "] ", Tone.EVIDENCE);
      row.add(index.name(entry), entry.report().outlet() == null ? Tone.PLAIN : Tone.STRONG);
      if (row.width() > dateAt) {
        screen.line(row);
        row = screen.row();
      }
      row.to(dateAt).add(dates.get(i)).to(basisAt);
      screen.text(row, basisAt, StoryFacts.basis(entry, index), Tone.DIM, screen.row());
    }
  }
}
