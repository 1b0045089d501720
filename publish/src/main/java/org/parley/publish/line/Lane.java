package org.parley.publish.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.dossier.Event;
import org.parley.event.Modality;

/** The lanes of the timeline, from what happened to what would follow. */
public enum Lane {
  HAPPENED("Happened", "as reported"),
  UNDER_WAY("Under way", ""),
  ANNOUNCED("Announced", "expected, planned"),
  CLAIMED("Claimed", "by a party");

  /** Over so many events, only those that two origins tell of are shown first. */
  public static final int MANY = 40;

  private static final Comparator<Event> BY_TIME =
      Comparator.comparing((Event event) -> event.when().isUnknown())
          .thenComparing(Lane::start)
          .thenComparing(Lane::end)
          .thenComparing(Event::id);

  private final String title;
  private final String note;

  Lane(String title, String note) {
    this.title = title;
    this.note = note;
  }

  /** The lane in which an event stands. */
  public static Lane of(Modality modality) {
    return switch (modality) {
      case HAPPENED -> HAPPENED;
      case ONGOING -> UNDER_WAY;
      case ANNOUNCED, CONDITIONAL -> ANNOUNCED;
      case CLAIMED, DENIED -> CLAIMED;
    };
  }

  public String title() {
    return title;
  }

  public String note() {
    return note;
  }

  /** The events of this lane in time order, those without a date last. */
  public List<Event> of(List<Event> events) {
    return events.stream().filter(event -> of(event.modality()) == this).sorted(BY_TIME).toList();
  }

  /** As {@link #of}, but events that one clause tells are one line: the first of them stands. */
  public List<Event> lines(List<Event> events) {
    Set<List<Object>> told = new HashSet<>();
    return of(events).stream()
        .filter(event -> told.add(List.of(event.title(), event.citations())))
        .toList();
  }

  /** The events to show first: all of them, or those of two origins or more if there are many. */
  public static List<Event> first(List<Event> events) {
    if (events.size() <= MANY) {
      return events;
    }
    List<Event> shared = events.stream().filter(event -> event.origins() > 1).toList();
    return shared.isEmpty() ? events.subList(0, MANY) : shared;
  }

  private static LocalDate start(Event event) {
    LocalDate earliest = event.when().earliest();
    LocalDate latest = event.when().latest();
    return earliest != null ? earliest : latest != null ? latest : LocalDate.MAX;
  }

  private static LocalDate end(Event event) {
    LocalDate latest = event.when().latest();
    return latest == null ? LocalDate.MAX : latest;
  }
}
