package org.parley.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which report is in which story, and the numbered record of every change. */
final class StoryBook {
  /** Days without a new report after which a story counts as closed. */
  private static final int CLOSED_AFTER = 30;

  /** Reports that make a story large enough for a centre to mean something. */
  private static final int LARGE = 16;

  private static final String NAME = "story-";

  /** Before the number of a story named after a report that another is named after. */
  private static final String AGAIN = "~";

  private final Neighbours neighbours;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Integer> clusterById = new HashMap<>();
  private final Map<String, Integer> numberById = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  /** Open dated stories by last day and number, packed into one value. */
  private final TreeSet<Long> waiting = new TreeSet<>();

  private final BitSet pinned = new BitSet();
  private final BitSet centred = new BitSet();
  private int[] sizes = new int[1 << 10];
  private int[] storyOf = new int[1 << 10];
  private int[] days = new int[1 << 10];
  private List<StoryEvent> events = new ArrayList<>();
  private long sequence;

  StoryBook(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** Takes in a report that is in no story yet and gives its number, counted from 0. */
  int take(String id, int day) {
    int number = ids.size();
    if (numberById.putIfAbsent(id, number) != null) {
      throw new IllegalArgumentException("added before: " + id);
    }
    ids.add(id);
    if (number == storyOf.length) {
      storyOf = Arrays.copyOf(storyOf, 2 * number);
      days = Arrays.copyOf(days, 2 * number);
    }
    storyOf[number] = Standings.NONE;
    days[number] = day;
    return number;
  }

  void open(int report) {
    int story = create(report);
    lay(report, story);
    record(StoryEvent.Change.OPENED, story, null, List.of(report));
  }

  void join(int report, int story) {
    reopen(story);
    lay(report, story);
    record(StoryEvent.Change.GREW, story, null, List.of(report));
  }

  /** Moves a report from its story to another; a story that is left empty is merged into it. */
  void move(int report, int story) {
    int from = storyOf[report];
    reopen(story);
    lift(report);
    lay(report, story);
    if (clusters.get(from).size() == 0) {
      vanish(from, story);
      record(StoryEvent.Change.MERGED, story, clusters.get(from).id, List.of(report));
    } else {
      record(StoryEvent.Change.MOVED, story, clusters.get(from).id, List.of(report));
    }
  }

  /** Moves all reports of one story into another. */
  void merge(int into, int gone) {
    List<Integer> moved = reports(gone);
    reopen(into);
    for (int report : moved) {
      lift(report);
      lay(report, into);
    }
    vanish(gone, into);
    record(StoryEvent.Change.MERGED, into, clusters.get(gone).id, moved);
  }

  /** A story that holds no report any more is part of another, and gives it its name. */
  private void vanish(int gone, int into) {
    clusters.get(gone).mergeInto(into);
    String name = clusters.get(gone).name();
    if (name != null && clusters.get(into).name() == null) {
      clusters.get(into).name(name);
    }
  }

  /** Makes reports of a story a story of their own and gives its number. */
  int split(int story, List<Integer> reports) {
    int created = create(reports.get(0));
    for (int report : reports) {
      lift(report);
      lay(report, created);
    }
    record(StoryEvent.Change.SPLIT, created, clusters.get(story).id, reports);
    return created;
  }

  /** Takes a report out of its story for the moment, without an event. */
  void lift(int report) {
    int story = storyOf[report];
    Cluster cluster = clusters.get(story);
    int last = cluster.last();
    cluster.remove(report);
    cluster.pin(pinned.get(report) ? -1 : 0);
    if (cluster.centre() != null) {
      neighbours.addTo(cluster.centre(), report, -1);
    }
    sizes[story] = cluster.size();
    await(story, last);
    storyOf[report] = Standings.NONE;
  }

  /** Lays a report into a story, without an event. */
  void lay(int report, int story) {
    Cluster cluster = clusters.get(story);
    int last = cluster.last();
    cluster.add(report, days[report]);
    cluster.pin(pinned.get(report) ? 1 : 0);
    if (cluster.centre() != null) {
      neighbours.addTo(cluster.centre(), report, 1);
    } else if (cluster.size() == LARGE) {
      Centre centre = new Centre();
      for (int i = 0; i < LARGE; i++) {
        neighbours.addTo(centre, cluster.report(i), 1);
      }
      cluster.centre(centre);
      centred.set(story);
    }
    sizes[story] = cluster.size();
    await(story, last);
    storyOf[report] = story;
  }

  /** Closes the stories that nothing has joined for a month before a day. */
  void closeIdle(int day) {
    while (day != Cluster.NO_DAY
        && !waiting.isEmpty()
        && (int) (waiting.first() >> 32) < day - CLOSED_AFTER) {
      int story = (int) (long) waiting.pollFirst();
      clusters.get(story).close(true);
      record(StoryEvent.Change.CLOSED, story, null, List.of());
    }
  }

  /** The changes since this was last asked. */
  List<StoryEvent> drain() {
    List<StoryEvent> drained = events;
    events = new ArrayList<>();
    return List.copyOf(drained);
  }

  /** Numbers of the newest reports and those in a story with them, without the large stories'. */
  int[] unsettled(int newest, int whole) {
    BitSet found = new BitSet();
    for (int report = Math.max(0, ids.size() - newest); report < ids.size(); report++) {
      Cluster cluster = clusters.get(storyOf[report]);
      if (cluster.size() <= whole && !found.get(report)) {
        for (int i = 0; i < cluster.size(); i++) {
          found.set(cluster.report(i));
        }
      }
    }
    return found.stream().toArray();
  }

  int clusterCount() {
    return clusters.size();
  }

  /** How many reports a story holds. */
  int size(int story) {
    return sizes[story];
  }

  /** The sum of a story's reports, or null while it has few. */
  @Nullable Centre centre(int story) {
    return centred.get(story) ? clusters.get(story).centre() : null;
  }

  Cluster cluster(int story) {
    return clusters.get(story);
  }

  int storyNumber(int report) {
    return storyOf[report];
  }

  int day(int report) {
    return days[report];
  }

  /** Numbers of a story's reports, ascending. */
  List<Integer> reports(int story) {
    Cluster cluster = clusters.get(story);
    List<Integer> reports = new ArrayList<>();
    for (int i = 0; i < cluster.size(); i++) {
      reports.add(cluster.report(i));
    }
    reports.sort(null);
    return reports;
  }

  int number(String report) {
    Integer number = numberById.get(report);
    if (number == null) {
      throw new IllegalArgumentException("no such report: " + report);
    }
    return number;
  }

  boolean knows(String report) {
    return numberById.containsKey(report);
  }

  /** Holds a report where it is: only a person moves it from now on. */
  void pin(int report) {
    if (!pinned.get(report)) {
      pinned.set(report);
      clusters.get(storyOf[report]).pin(1);
    }
  }

  boolean isPinned(int report) {
    return pinned.get(report);
  }

  /** Lets the machine move a report again. */
  void unpin(int report) {
    if (pinned.get(report)) {
      pinned.clear(report);
      clusters.get(storyOf[report]).pin(-1);
    }
  }

  /** Gives a story the name a person has for it; null takes it away. */
  void rename(int story, @Nullable String title) {
    clusters.get(story).name(title);
    record(StoryEvent.Change.RENAMED, story, null, List.of());
  }

  /** Takes reports out of a story, not all it has, back into one that had vanished. */
  void revive(int gone, int from, List<Integer> reports) {
    clusters.get(gone).mergeInto(Standings.NONE);
    for (int report : reports) {
      lift(report);
      lay(report, gone);
    }
    record(StoryEvent.Change.SPLIT, gone, clusters.get(from).id, reports);
  }

  /** Id of the report a story was named after. */
  static String namesake(String story) {
    int start = story.startsWith(NAME) ? NAME.length() : 0;
    int end = story.lastIndexOf(AGAIN);
    return story.substring(start, end < start ? story.length() : end);
  }

  /**
   * The story that is meant by an id: the one of this id or that took it in, else the one that
   * holds the report it was named after.
   */
  int meant(String story) {
    Integer number = clusterById.get(story);
    return number == null ? storyOf[number(namesake(story))] : living(number);
  }

  List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.get(i).size() > 0) {
        stories.add(view(i));
      }
    }
    return stories;
  }

  @Nullable Story story(String id) {
    Integer number = clusterById.get(id);
    return number == null ? null : view(living(number));
  }

  @Nullable String storyOf(String report) {
    Integer number = numberById.get(report);
    return number == null ? null : clusters.get(storyOf[number]).id;
  }

  /** The story that holds what a story held before it was merged. */
  private int living(int story) {
    int at = story;
    while (clusters.get(at).mergedInto() != Standings.NONE) {
      at = clusters.get(at).mergedInto();
    }
    return at;
  }

  private Story view(int story) {
    Cluster cluster = clusters.get(story);
    return new Story(
        cluster.id,
        cluster.name(),
        cluster.isClosed() ? Story.State.CLOSED : Story.State.OPEN,
        date(cluster.first()),
        date(cluster.last()),
        reports(story).stream().map(ids::get).toList());
  }

  private static @Nullable LocalDate date(int day) {
    return day == Cluster.NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  /** A new story named after a report; a second one of that name is numbered. */
  private int create(int report) {
    String id = NAME + ids.get(report);
    for (int again = 2; clusterById.containsKey(id); again++) {
      id = NAME + ids.get(report) + AGAIN + again;
    }
    int created = clusters.size();
    clusters.add(new Cluster(id));
    clusterById.put(id, created);
    if (created == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * created);
    }
    return created;
  }

  private void reopen(int story) {
    if (clusters.get(story).isClosed()) {
      clusters.get(story).close(false);
      await(story, Cluster.NO_DAY);
      record(StoryEvent.Change.REOPENED, story, null, List.of());
    }
  }

  /** Files an open story under its last day where that is another than before. */
  private void await(int story, int before) {
    int last = clusters.get(story).last();
    if (last == before || clusters.get(story).isClosed()) {
      return;
    }
    if (before != Cluster.NO_DAY) {
      waiting.remove(key(story, before));
    }
    if (last != Cluster.NO_DAY) {
      waiting.add(key(story, last));
    }
  }

  private static long key(int story, int day) {
    return ((long) day << 32) | story;
  }

  private void record(
      StoryEvent.Change change, int story, @Nullable String other, List<Integer> reports) {
    events.add(
        new StoryEvent(
            ++sequence,
            change,
            clusters.get(story).id,
            other,
            reports.stream().map(ids::get).toList()));
  }
}
