package org.parley.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.publish.kept.Texts;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.story.StoryEvent;

/** Steps of one lane that are recorded together: what they come to is written once for each row. */
final class Recording {
  private final Session session;
  private final String lane;

  private final List<@Nullable Object[]> decisions = new ArrayList<>();
  private final List<@Nullable Object[]> events = new ArrayList<>();
  private final Set<String> stories = new LinkedHashSet<>();
  private final Map<String, Boolean> closed = new LinkedHashMap<>();

  /** What took a story in; null for one that is its own again. */
  private final Map<String, @Nullable String> mergedInto = new LinkedHashMap<>();

  private final Map<String, String> storyOf = new LinkedHashMap<>();
  private final Set<String> due = new LinkedHashSet<>();

  Recording(Session session, String lane) {
    this.session = session;
    this.lane = lane;
  }

  void record(List<Step> steps, Map<String, String> names) throws SQLException {
    long sequence = session.number("SELECT max(sequence) FROM event WHERE lane = ?", lane);
    long number = session.number("SELECT max(number) FROM step WHERE lane = ?", lane);
    for (Step step : steps) {
      String added = step.decision() instanceof Decision.Added one ? one.report() : null;
      decisions.add(new @Nullable Object[] {lane, ++number, Texts.of(step.decision()), added});
      for (StoryEvent event : step.events()) {
        if (event.sequence() != ++sequence) {
          throw new IllegalArgumentException(
              "event " + event.sequence() + " where " + sequence + " is next");
        }
        add(event);
      }
    }
    write(names);
  }

  private void add(StoryEvent event) {
    String story = event.story();
    String other = event.other();
    events.add(
        new @Nullable Object[] {
          lane,
          event.sequence(),
          event.change().name(),
          story,
          other,
          String.join(" ", event.reports())
        });
    stories.add(story);
    switch (event.change()) {
      case CLOSED -> closed.put(story, true);
      case REOPENED -> closed.put(story, false);
      case MERGED -> {
        if (other != null) {
          mergedInto.put(other, story);
        }
      }
      case SPLIT -> mergedInto.put(story, null);
      default -> {}
    }
    event.reports().forEach(report -> storyOf.put(report, story));
    if (!event.reports().isEmpty() || event.change() == StoryEvent.Change.RENAMED) {
      due.add(story);
      if (other != null) {
        due.add(other);
      }
    }
  }

  private void write(Map<String, String> names) throws SQLException {
    session.batch(
        "INSERT INTO step (lane, number, decision, report) VALUES (?, ?, ?, ?)", decisions);
    session.batch(
        "INSERT INTO event (lane, sequence, change, story, other, reports)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        events);
    open();
    session.batch("UPDATE story SET closed = ? WHERE id = ?", pairs(closed));
    session.batch(
        "UPDATE story SET merged_into = (SELECT number FROM story WHERE id = ?) WHERE id = ?",
        pairs(mergedInto));
    if (!storyOf.isEmpty()) {
      List<String> reports = List.copyOf(storyOf.keySet());
      session.change(
          "UPDATE report r SET story = s.number, copy_of = NULL"
              + " FROM unnest(?::text[], ?::text[]) AS m (report, story)"
              + " JOIN story s ON s.id = m.story WHERE r.id = m.report",
          reports,
          List.copyOf(storyOf.values()));
      session.change(
          "DELETE FROM inbox i USING report r WHERE i.arrival = r.arrival AND r.id = ANY (?)",
          reports);
    }
    session.change("UPDATE story SET due = true WHERE id = ANY (?) AND NOT due", due);
    session.batch("UPDATE story SET name = nullif(?, '') WHERE id = ?", pairs(names));
  }

  /** Stories are numbered in the order they were opened. */
  private void open() throws SQLException {
    List<String> known = new ArrayList<>();
    session.each(
        row -> known.add(row.getString(1)), "SELECT id FROM story WHERE id = ANY (?)", stories);
    List<@Nullable Object[]> fresh = new ArrayList<>();
    for (String story : stories) {
      if (!known.contains(story)) {
        fresh.add(new Object[] {story, lane});
      }
    }
    session.batch("INSERT INTO story (id, lane) VALUES (?, ?)", fresh);
  }

  private static List<@Nullable Object[]> pairs(Map<String, ? extends @Nullable Object> values) {
    List<@Nullable Object[]> pairs = new ArrayList<>();
    values.forEach((id, value) -> pairs.add(new @Nullable Object[] {value, id}));
    return pairs;
  }
}
