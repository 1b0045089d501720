package org.parley.publish.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Event;
import org.parley.event.Modality;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EventWords;
import org.parley.publish.line.Lane;
import org.parley.publish.line.TimeScale;
import org.parley.report.When;

/** The events on a strip of days. */
final class TimelineText {

  private static final int MOST_STRIP = 52;
  private static final int MARKS = 12;

  private TimelineText() {}

  static void write(Screen screen, boolean all) {
    List<Event> events = screen.index().dossier().events();
    if (events.isEmpty()) {
      return;
    }
    List<Event> shown = all ? events : Lane.first(events);
    Row legend = screen.row();
    legend.add("● day  ━ range  ┄ open   filled: happened   ◇ announced   “ claimed", Tone.DIM);
    screen.head("TIMELINE", events.size(), legend);
    TimeScale scale = TimeScale.of(shown.stream().map(Event::when).toList());
    int titles = screen.width() - MARKS - (scale == null ? 12 : MOST_STRIP);
    Strip strip = scale == null ? null : new Strip(scale, titles + 1, MOST_STRIP - 2);
    if (strip != null) {
      screen.line(strip.ticks(screen));
    }
    for (Lane lane : Lane.values()) {
      for (Event event : lane.lines(shown)) {
        event(screen, event, strip, titles);
      }
    }
    if (shown.size() < events.size()) {
      screen.line(
          screen
              .row()
              .add("told by two origins or more; all " + events.size() + ": ", Tone.DIM)
              .add("--only timeline"));
    }
  }

  private static void event(Screen screen, Event event, @Nullable Strip strip, int titles) {
    DossierIndex index = screen.index();
    String before = event.modality() == Modality.CLAIMED ? "“ " : "";
    List<String> standing = new ArrayList<>();
    if (event.modality() == Modality.DENIED) {
      standing.add("denied");
    }
    if (event.citing() != null || !event.denials().isEmpty()) {
      standing.addAll(EventWords.standing(index, event));
    }
    String after = standing.isEmpty() ? "" : " (" + String.join(", ", standing) + ")";
    List<String> title = screen.wrap(before + index.title(event) + after, titles - 1);
    Row marks = screen.evidence(EventWords.citations(event));
    for (int i = 0; i < title.size(); i++) {
      Tone tone = event.modality() == Modality.CLAIMED ? Tone.CLAIMED : Tone.PLAIN;
      Row row = screen.row().add(i == 0 ? "" : "  ").add(title.get(i), tone);
      if (i == 0) {
        if (strip != null && !event.when().isUnknown()) {
          strip.draw(row, event);
        } else {
          row.to(titles + 1).add(index.date(event.when(), event), Tone.DIM);
        }
        screen.right(row, marks);
      } else {
        screen.line(row);
      }
    }
  }

  /** Where days stand on the line. */
  private record Strip(TimeScale scale, int left, int room) {

    int step() {
      int zones = (scale.earlier() ? 1 : 0) + (scale.later() ? 1 : 0);
      return Math.max(3, room / (scale.columns() + zones));
    }

    int at(int column) {
      int first = scale.earlier() ? 1 : 0;
      return left + (column + first) * step();
    }

    Row ticks(Screen screen) {
      Row row = screen.row();
      if (scale.earlier()) {
        row.to(left).add(step() > 6 ? "before" : "…", Tone.DIM);
      }
      for (int column = 0; column < scale.columns(); column++) {
        String label = scale.label(column).replaceFirst("^[A-Z][a-z]{2} (?=\\d)", "");
        if (row.width() < at(column) && at(column) + label.length() <= left + room) {
          row.to(at(column)).add(label, Tone.DIM);
        }
      }
      if (scale.later() && row.width() < at(scale.columns())) {
        row.to(at(scale.columns())).add("later", Tone.DIM);
      }
      return row;
    }

    void draw(Row row, Event event) {
      When when = event.when();
      boolean ahead =
          event.modality() == Modality.ANNOUNCED || event.modality() == Modality.CONDITIONAL;
      Tone tone =
          event.modality() == Modality.CLAIMED || event.modality() == Modality.DENIED
              ? Tone.CLAIMED
              : Tone.PLAIN;
      LocalDate earliest = when.earliest();
      LocalDate latest = when.latest();
      int from = earliest == null ? left : at(scale.column(earliest));
      int to = latest == null ? Math.min(from + 2 * step(), left + room) : at(scale.column(latest));
      if (from == to) {
        row.to(from).add(ahead ? "◇" : "●", tone);
        return;
      }
      List<String> parts = new ArrayList<>();
      int length = Math.max(2, to - from + 1);
      String bar = ahead ? "═" : "━";
      if (earliest == null) {
        parts.add("┄".repeat(length / 2) + bar.repeat(length - length / 2));
      } else if (latest == null) {
        parts.add(bar.repeat(length / 2) + "┄".repeat(length - length / 2 - 1) + "○");
      } else {
        parts.add(bar.repeat(length));
      }
      row.to(from).add(String.join("", parts), tone);
    }
  }
}
