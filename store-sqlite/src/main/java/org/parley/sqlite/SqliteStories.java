package org.parley.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.publish.kept.Rows;
import org.parley.publish.kept.Texts;
import org.parley.publish.kept.Unpacking;
import org.parley.store.Decision;
import org.parley.store.Step;
import org.parley.store.StoryCard;
import org.parley.store.StoryStore;
import org.parley.story.Profile;
import org.parley.story.StoryEvent;

/** The stories of the store in one file. */
final class SqliteStories implements StoryStore {
  private static final String CARD =
      "SELECT s.id, s.lane, coalesce(s.name, s.title, ''), s.closed,"
          + " (SELECT min(day) FROM report WHERE story = s.number),"
          + " (SELECT max(day) FROM report WHERE story = s.number),"
          + " (SELECT count(*) FROM report WHERE story = s.number), s.version FROM story s ";

  private final Database database;

  SqliteStories(Database database) {
    this.database = database;
  }

  @Override
  public List<String> lanesWaiting() {
    return names("SELECT DISTINCT lane FROM inbox ORDER BY lane");
  }

  @Override
  public List<String> lanesUnsettled() {
    return names(
        "SELECT lane FROM step GROUP BY lane"
            + " HAVING max(CASE WHEN decision LIKE 'add%' THEN number END)"
            + " > ifnull(max(CASE WHEN decision = 'settle' THEN number END), 0) ORDER BY lane");
  }

  @Override
  public List<String> lanes() {
    return names("SELECT DISTINCT lane FROM step ORDER BY lane");
  }

  private List<String> names(String sql) {
    return database.read(
        () -> {
          List<String> names = new ArrayList<>();
          database.each(row -> names.add(row.getString(1)), sql);
          return names;
        });
  }

  @Override
  public List<Profile> waiting(String lane) {
    List<byte[]> packed = new ArrayList<>();
    database.read(
        () -> {
          database.each(
              row -> packed.add(row.getBytes(1)),
              "SELECT profile FROM inbox JOIN profile USING (arrival) WHERE lane = ?",
              lane);
          return packed;
        });
    return packed.stream()
        .map(bytes -> Unpacking.of("a profile", () -> Texts.profile(bytes)))
        .sorted()
        .toList();
  }

  @Override
  public void replay(String lane, DecisionSink decisions) {
    long from = 0;
    while (from >= 0) {
      from = replay(lane, from, decisions);
    }
  }

  /** A decision as it lies in the file. */
  private record Kept(String decision, @Nullable Blob profile) {}

  /** Replays a stretch of the steps, so that the lock is not held for long; -1 at the end. */
  private long replay(String lane, long from, DecisionSink decisions) {
    int stretch = 1000;
    List<Kept> kept = new ArrayList<>();
    database.read(
        () -> {
          database.each(
              row -> kept.add(new Kept(row.getString(1), blob(row.getBytes(2)))),
              "SELECT s.decision, p.profile FROM step s"
                  + " LEFT JOIN report r ON s.decision LIKE 'add%' AND r.id = substr(s.decision, 5)"
                  + " LEFT JOIN profile p ON p.arrival = r.arrival"
                  + " WHERE s.lane = ? AND s.number > ? AND s.number <= ? ORDER BY s.number",
              lane,
              from,
              from + stretch);
          return kept;
        });
    for (Kept one : kept) {
      Blob profile = one.profile;
      decisions.next(
          Unpacking.of("a decision", () -> Texts.decision(one.decision)),
          profile == null ? null : Unpacking.of("a profile", () -> Texts.profile(profile.bytes)));
    }
    return kept.size() < stretch ? -1 : from + stretch;
  }

  private static @Nullable Blob blob(byte @Nullable [] bytes) {
    return bytes == null ? null : new Blob(bytes);
  }

  @Override
  public void record(String lane, List<Step> steps, Map<String, String> names) {
    database.write(
        () -> {
          long sequence = database.number("SELECT max(sequence) FROM event WHERE lane = ?", lane);
          long number = database.number("SELECT max(number) FROM step WHERE lane = ?", lane);
          for (Step step : steps) {
            database.change(
                "INSERT INTO step VALUES (?, ?, ?)", lane, ++number, Texts.of(step.decision()));
            for (StoryEvent event : step.events()) {
              if (event.sequence() != ++sequence) {
                throw new IllegalArgumentException(
                    "event " + event.sequence() + " where " + sequence + " is next");
              }
              apply(lane, event);
            }
          }
          for (Map.Entry<String, String> name : names.entrySet()) {
            database.change(
                "UPDATE story SET name = nullif(?, '') WHERE id = ?",
                name.getValue(),
                name.getKey());
          }
        });
  }

  private void apply(String lane, StoryEvent event) throws SQLException {
    String story = event.story();
    String other = event.other();
    database.change(
        "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)",
        lane,
        event.sequence(),
        event.change().name(),
        story,
        other,
        String.join(" ", event.reports()));
    database.change("INSERT OR IGNORE INTO story (id, lane) VALUES (?, ?)", story, lane);
    switch (event.change()) {
      case CLOSED -> database.change("UPDATE story SET closed = 1 WHERE id = ?", story);
      case REOPENED -> database.change("UPDATE story SET closed = 0 WHERE id = ?", story);
      case MERGED ->
          database.change(
              "UPDATE story SET merged_into = (SELECT number FROM story WHERE id = ?)"
                  + " WHERE id = ?",
              story,
              other);
      case SPLIT -> database.change("UPDATE story SET merged_into = NULL WHERE id = ?", story);
      default -> {}
    }
    for (String report : event.reports()) {
      database.change(
          "UPDATE report SET story = (SELECT number FROM story WHERE id = ?), copy_of = NULL"
              + " WHERE id = ?",
          story,
          report);
      database.change(
          "DELETE FROM inbox WHERE arrival = (SELECT arrival FROM report WHERE id = ?)", report);
    }
    if (!event.reports().isEmpty() || event.change() == StoryEvent.Change.RENAMED) {
      database.change("UPDATE story SET due = 1 WHERE id = ? OR id = ?", story, other);
    }
  }

  @Override
  public void events(String lane, long after, Consumer<StoryEvent> events) {
    List<StoryEvent> kept = new ArrayList<>();
    database.read(
        () -> {
          database.each(
              row -> kept.add(Rows.event(row)),
              "SELECT sequence, change, story, other, reports FROM event"
                  + " WHERE lane = ? AND sequence > ? ORDER BY sequence",
              lane,
              after);
          return kept;
        });
    kept.forEach(events);
  }

  @Override
  public List<Decision.Corrected> corrections(String lane) {
    return database.read(
        () -> {
          List<Decision.Corrected> corrections = new ArrayList<>();
          database.each(
              row -> {
                if (Texts.decision(row.getString(1)) instanceof Decision.Corrected corrected) {
                  corrections.add(corrected);
                }
              },
              "SELECT decision FROM step WHERE lane = ? AND decision LIKE 'correct%'"
                  + " ORDER BY number",
              lane);
          return corrections;
        });
  }

  @Override
  public @Nullable String name(String id) {
    return database
        .read(
            () ->
                Optional.ofNullable(
                    database.text(
                        "SELECT name FROM story WHERE id = ? AND merged_into IS NULL", id)))
        .orElse(null);
  }

  @Override
  public List<StoryCard> stories() {
    return cards(
        "WHERE s.merged_into IS NULL AND EXISTS (SELECT 1 FROM report WHERE story = s.number)"
            + " ORDER BY s.lane, s.number");
  }

  @Override
  public @Nullable StoryCard story(String id) {
    List<StoryCard> cards =
        cards(
            "WHERE s.merged_into IS NULL AND s.number IN (WITH RECURSIVE up (number, next) AS"
                + " (SELECT number, merged_into FROM story WHERE id = ? UNION"
                + " SELECT b.number, b.merged_into FROM story b JOIN up ON b.number = up.next)"
                + " SELECT number FROM up)",
            id);
    return cards.isEmpty() ? null : cards.get(0);
  }

  private List<StoryCard> cards(String where, Object... parameters) {
    return database.read(
        () -> {
          List<StoryCard> cards = new ArrayList<>();
          database.each(row -> cards.add(Rows.story(row)), CARD + where, parameters);
          return cards;
        });
  }
}
