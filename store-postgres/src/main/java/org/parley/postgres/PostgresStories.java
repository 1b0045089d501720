package org.parley.postgres;

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

/** The stories of the store in PostgreSQL. */
final class PostgresStories implements StoryStore {
  private static final int STRETCH = 2000;

  private static final String CARD =
      "SELECT s.id, s.lane, coalesce(s.name, s.title, ''), s.closed, r.first, r.last,"
          + " coalesce(r.reports, 0), s.version FROM story s ";

  private final Database database;

  PostgresStories(Database database) {
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
            + " > coalesce(max(CASE WHEN decision = 'settle' THEN number END), 0) ORDER BY lane");
  }

  @Override
  public List<String> lanes() {
    return names("SELECT DISTINCT lane FROM step ORDER BY lane");
  }

  private List<String> names(String sql) {
    return database.read(
        session -> {
          List<String> names = new ArrayList<>();
          session.each(row -> names.add(row.getString(1)), sql);
          return names;
        });
  }

  @Override
  public List<Profile> waiting(String lane) {
    List<byte[]> packed =
        database.read(
            session -> {
              List<byte[]> profiles = new ArrayList<>();
              session.each(
                  row -> profiles.add(row.getBytes(1)),
                  "SELECT profile FROM inbox JOIN profile USING (arrival) WHERE lane = ?",
                  lane);
              return profiles;
            });
    return packed.stream()
        .map(bytes -> Unpacking.of("a profile", () -> Texts.profile(bytes)))
        .sorted()
        .toList();
  }

  /** A decision as it lies in its row. */
  private static final class Kept {
    final String decision;
    final byte @Nullable [] profile;

    Kept(String decision, byte @Nullable [] profile) {
      this.decision = decision;
      this.profile = profile;
    }
  }

  @Override
  public void replay(String lane, DecisionSink decisions) {
    long from = 0;
    List<Kept> stretch;
    do {
      stretch = stretch(lane, from);
      for (Kept one : stretch) {
        byte[] profile = one.profile;
        decisions.next(
            Unpacking.of("a decision", () -> Texts.decision(one.decision)),
            profile == null ? null : Unpacking.of("a profile", () -> Texts.profile(profile)));
      }
      from += STRETCH;
    } while (stretch.size() == STRETCH);
  }

  private List<Kept> stretch(String lane, long from) {
    return database.read(
        session -> {
          List<Kept> kept = new ArrayList<>();
          session.each(
              row -> kept.add(new Kept(row.getString(1), row.getBytes(2))),
              "SELECT s.decision, p.profile FROM step s LEFT JOIN report r ON r.id = s.report"
                  + " LEFT JOIN profile p ON p.arrival = r.arrival"
                  + " WHERE s.lane = ? AND s.number > ? AND s.number <= ? ORDER BY s.number",
              lane,
              from,
              from + STRETCH);
          return kept;
        });
  }

  @Override
  public void record(String lane, List<Step> steps, Map<String, String> names) {
    boolean unused =
        database.write(
            session -> {
              database.right().hold(session, lane);
              new Recording(session, lane).record(steps, names);
              return true;
            });
  }

  @Override
  public void events(String lane, long after, Consumer<StoryEvent> events) {
    long from = after;
    List<StoryEvent> stretch;
    do {
      stretch = eventsAfter(lane, from);
      stretch.forEach(events);
      from = stretch.isEmpty() ? from : stretch.get(stretch.size() - 1).sequence();
    } while (stretch.size() == STRETCH);
  }

  private List<StoryEvent> eventsAfter(String lane, long after) {
    return database.read(
        session -> {
          List<StoryEvent> events = new ArrayList<>();
          session.each(
              row -> events.add(Rows.event(row)),
              "SELECT sequence, change, story, other, reports FROM event"
                  + " WHERE lane = ? AND sequence > ? ORDER BY sequence LIMIT ?",
              lane,
              after,
              STRETCH);
          return events;
        });
  }

  @Override
  public List<Decision.Corrected> corrections(String lane) {
    return database.read(
        session -> {
          List<Decision.Corrected> corrections = new ArrayList<>();
          session.each(
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
            session ->
                Optional.ofNullable(
                    session.text(
                        "SELECT name FROM story WHERE id = ? AND merged_into IS NULL", id)))
        .orElse(null);
  }

  @Override
  public List<StoryCard> stories() {
    return cards(
        "JOIN (SELECT story, min(day) AS first, max(day) AS last, count(*) AS reports FROM report"
            + " WHERE story IS NOT NULL GROUP BY story) r ON r.story = s.number"
            + " WHERE s.merged_into IS NULL ORDER BY s.lane, s.number");
  }

  @Override
  public @Nullable StoryCard story(String id) {
    List<StoryCard> cards =
        cards(
            "LEFT JOIN LATERAL (SELECT min(day) AS first, max(day) AS last, count(*) AS reports"
                + " FROM report WHERE story = s.number) r ON true"
                + " WHERE s.merged_into IS NULL AND s.number IN (WITH RECURSIVE up (number, next)"
                + " AS (SELECT number, merged_into FROM story WHERE id = ? UNION"
                + " SELECT b.number, b.merged_into FROM story b JOIN up ON b.number = up.next)"
                + " SELECT number FROM up)",
            id);
    return cards.isEmpty() ? null : cards.get(0);
  }

  private List<StoryCard> cards(String where, Object... parameters) {
    return database.read(
        session -> {
          List<StoryCard> cards = new ArrayList<>();
          session.each(row -> cards.add(Rows.story(row)), CARD + where, parameters);
          return cards;
        });
  }
}
