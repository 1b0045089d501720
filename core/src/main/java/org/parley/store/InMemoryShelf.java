package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.findings.Findings;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.story.Profile;
import org.parley.story.Story;
import org.parley.story.StoryEvent;

/** What the roles of the store in memory share. All of them hold its lock while they use it. */
final class InMemoryShelf {
  final Map<String, Kept> reports = new LinkedHashMap<>();

  /** Reports that are in no story, by arrival. */
  final TreeMap<Long, Kept> waiting = new TreeMap<>();

  final Map<String, Kept> newestAt = new TreeMap<>();
  final Map<String, String> checkpoints = new TreeMap<>();
  final Map<String, KeptStory> stories = new LinkedHashMap<>();
  final Map<String, LaneRecord> lanes = new TreeMap<>();
  final TreeSet<String> due = new TreeSet<>();
  final List<Correction> corrections = new ArrayList<>();
  final TreeMap<Long, ChangeNote> notes = new TreeMap<>();
  final Map<String, Long> readers = new TreeMap<>();

  /** A report as it is kept. */
  static final class Kept {
    final long arrival;
    final Profile profile;
    final Report head;
    @Nullable Findings findings;
    @Nullable String story;
    @Nullable String copyOf;
    @Nullable String newer;
    boolean outdated;

    Kept(long arrival, ReadReport read) {
      this.arrival = arrival;
      this.profile = read.profile();
      this.head = read.report();
      this.findings = read.findings();
    }

    /** One of another library; of a purged one only its card is left. */
    Kept(KeptReport report) {
      this.arrival = report.card().arrival();
      this.profile = report.profile();
      Report text = report.report();
      this.head = text == null ? head(report.card()) : text;
      this.outdated = text != null && report.findings() == null;
      this.findings = text != null && outdated ? Findings.none(text) : report.findings();
      this.newer = report.card().newer();
    }

    private static Report head(ReportCard card) {
      return new Report(
          card.id(),
          card.source(),
          card.url(),
          card.outlet(),
          card.title(),
          List.of(),
          card.published(),
          PublishedBasis.UNKNOWN,
          null,
          card.language(),
          "",
          List.of(),
          List.of(),
          List.of(),
          ReportKind.NEWS);
    }

    ReportCard card() {
      return new ReportCard(
          head.id(),
          arrival,
          head.source(),
          head.url(),
          head.outlet(),
          findings == null ? null : head.title(),
          head.published(),
          head.language(),
          story,
          copyOf,
          newer,
          findings == null);
    }
  }

  /** A story as it is kept. */
  static final class KeptStory {
    final String id;
    final String lane;
    final TreeMap<Long, Kept> members = new TreeMap<>();
    Story.State state = Story.State.OPEN;
    @Nullable String mergedInto;
    @Nullable String ownTitle;
    @Nullable StoredDossier dossier;
    int version;

    KeptStory(String id, String lane) {
      this.id = id;
      this.lane = lane;
    }
  }

  /** The steps of one lane. */
  static final class LaneRecord {
    final List<Decision> decisions = new ArrayList<>();
    final List<StoryEvent> events = new ArrayList<>();

    /** True if a report was added since stories were looked at again. */
    boolean isUnsettled() {
      for (int i = decisions.size() - 1; i >= 0; i--) {
        if (!(decisions.get(i) instanceof Decision.Corrected)) {
          return decisions.get(i) instanceof Decision.Added;
        }
      }
      return false;
    }
  }

  long lastNote() {
    return notes.isEmpty() ? 0 : notes.lastKey();
  }

  Kept report(String id) {
    return Objects.requireNonNull(reports.get(id), id);
  }

  /** The story of an id, or the one that took it in; null if there is none. */
  @Nullable KeptStory living(String id) {
    KeptStory story = stories.get(id);
    while (story != null && story.mergedInto != null) {
      story = stories.get(story.mergedInto);
    }
    return story;
  }

  /** Puts in a report that was not there. */
  void keep(Kept kept) {
    reports.put(kept.head.id(), kept);
    waiting.put(kept.arrival, kept);
  }

  /** Puts a report into a story, out of the one it was in. */
  void place(Kept kept, KeptStory story) {
    KeptStory before = kept.story == null ? null : stories.get(kept.story);
    if (before != null) {
      before.members.remove(kept.arrival);
    }
    waiting.remove(kept.arrival);
    story.members.put(kept.arrival, kept);
    kept.story = story.id;
  }

  List<Kept> members(String story) {
    KeptStory kept = stories.get(story);
    return kept == null ? List.of() : List.copyOf(kept.members.values());
  }

  StoryCard card(KeptStory story) {
    List<Kept> members = members(story.id);
    LocalDate first = null;
    LocalDate last = null;
    for (Kept member : members) {
      LocalDate day = member.profile.day();
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    return new StoryCard(
        story.id,
        story.lane,
        title(story),
        story.state,
        first,
        last,
        members.size(),
        story.version);
  }

  private static String title(KeptStory story) {
    if (story.ownTitle != null) {
      return story.ownTitle;
    }
    return story.dossier == null ? "" : story.dossier.dossier().story().title();
  }
}
