package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Event;
import org.parley.event.Modality;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EventWords;
import org.parley.publish.line.Lane;
import org.parley.publish.line.Terms;

/**
 * The events in four lanes on a line of days.
 *
 * @param ticks what stands over the columns; empty if nothing is dated
 * @param lanes the lanes that hold something
 * @param rows every event as a row of a table
 * @param shown how many events are drawn
 * @param total all of them
 */
record TimelineSection(
    List<TimelinePlan.Tick> ticks, List<LaneView> lanes, List<EventRow> rows, int shown, int total)
    implements Section {

  /** A lane with its events, those without a date apart where there are many. */
  record LaneView(
      String code, String title, String note, List<EventView> events, List<EventView> undated) {}

  private static final int UNDATED = 2;

  /** An event on the line. */
  record EventView(
      String id,
      String date,
      String title,
      String by,
      String word,
      List<Mark> marks,
      List<Differs> differs,
      TimelinePlan.Place place) {}

  /** An event in the table; it has an anchor of its own where it is not drawn. */
  record EventRow(
      @Nullable String id,
      String lane,
      String date,
      String title,
      String by,
      List<Mark> marks,
      int origins) {}

  static TimelineSection of(DossierIndex index, Names names) {
    List<Event> events = index.dossier().events();
    List<Event> shown = Lane.first(events);
    TimelinePlan plan = TimelinePlan.of(shown.stream().map(Event::when).toList());
    List<LaneView> lanes = new ArrayList<>();
    List<EventRow> rows = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      List<EventView> views = new ArrayList<>();
      List<EventView> undated = new ArrayList<>();
      List<Event> drawn = lane.lines(shown);
      for (Event event : drawn) {
        List<EventView> part = event.when().isUnknown() ? undated : views;
        part.add(
            new EventView(
                Names.anchor("e", event.id()),
                index.date(event.when(), event),
                index.title(event),
                by(event, index),
                word(event),
                Mark.of(EventWords.citations(event), index, names),
                Differs.touching(event.id(), index),
                plan.place(event.when())));
      }
      if (undated.size() <= UNDATED) {
        views.addAll(undated);
        undated = List.of();
      }
      if (!drawn.isEmpty()) {
        lanes.add(new LaneView(Terms.code(lane), lane.title(), lane.note(), views, undated));
      }
      for (Event event : lane.of(events)) {
        rows.add(
            new EventRow(
                drawn.contains(event) ? null : Names.anchor("e", event.id()),
                Terms.capital(Terms.modality(event.modality())),
                index.date(event.when(), event),
                index.title(event),
                by(event, index),
                Mark.of(EventWords.citations(event), index, names),
                event.origins()));
      }
    }
    return new TimelineSection(plan.ticks(), lanes, rows, shown.size(), events.size());
  }

  private static String by(Event event, DossierIndex index) {
    List<String> words = new ArrayList<>(EventWords.standing(index, event));
    String corrected = index.corrected(event.id());
    if (!corrected.isEmpty()) {
      words.add(corrected);
    }
    return String.join(", ", words);
  }

  private static String word(Event event) {
    return event.modality() == Modality.DENIED || event.modality() == Modality.CONDITIONAL
        ? Terms.modality(event.modality())
        : "";
  }

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public String title() {
    return "Timeline";
  }

  @Override
  public int count() {
    return total;
  }

  @Override
  public String note() {
    return shown < total
        ? "A point is a day, a bar a range, a hollow end an open one. Drawn is what two origins or"
            + " more tell of; the table has all "
            + total
            + "."
        : "A point is a day, a bar a range, a hollow end an open one.";
  }

  @Override
  public String template() {
    return "timeline";
  }

  @Override
  public @Nullable String legend() {
    return "legendTimeline";
  }
}
