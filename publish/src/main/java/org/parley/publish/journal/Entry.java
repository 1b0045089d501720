package org.parley.publish.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.change.Changes;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.engine.StoryUpdate;
import org.parley.report.Citation;

/**
 * One change of a story.
 *
 * @param sequence its number in the journal, from 1
 * @param at when it was noticed, in milliseconds since 1970 UTC
 * @param story id of the story
 * @param title of the story; null if it is no more
 * @param version of its dossier
 * @param kind what became of the story
 * @param joined ids of the reports that are new in it
 * @param reports how many it has now
 * @param lines what is another; of a story that is new none are listed, all of it is new
 * @param unlisted how many lines more are another
 */
public record Entry(
    long sequence,
    long at,
    String story,
    @Nullable String title,
    int version,
    Kind kind,
    List<String> joined,
    int reports,
    List<ChangedLine> lines,
    int unlisted) {
  private static final int MOST_LINES = 40;
  private static final int MOST_PLACES = 6;

  /** What became of a story. */
  public enum Kind {
    OPENED,
    CHANGED,
    GONE
  }

  /**
   * A line that is another.
   *
   * @param kind new, changed or withdrawn
   * @param section the part of the dossier it stands in
   * @param line its id there
   * @param text in the reports' words
   * @param before what stood there, or null
   * @param after what stands there now, or null
   * @param places its evidence
   */
  public record ChangedLine(
      Change.Kind kind,
      Change.Section section,
      String line,
      String text,
      @Nullable String before,
      @Nullable String after,
      List<Place> places) {
    /** Copies its list. */
    public ChangedLine {
      places = List.copyOf(places);
    }
  }

  /**
   * A sentence of a report.
   *
   * @param report id of the report
   * @param sentence its number there, from 1
   */
  public record Place(String report, int sentence) {}

  /** Copies its lists. */
  public Entry {
    joined = List.copyOf(joined);
    lines = List.copyOf(lines);
  }

  public Instant instant() {
    return Instant.ofEpochMilli(at);
  }

  /** The same under the number that the store gave it. */
  public Entry numbered(long number) {
    return new Entry(number, at, story, title, version, kind, joined, reports, lines, unlisted);
  }

  /** What a watch may tell of is written down however much has changed. */
  private static boolean isWatched(Change change) {
    return switch (change.section()) {
      case POSITION, DISAGREEMENT, VIOLATION, FIGURE, REPORT -> true;
      case PROPOSAL, QUOTE, EVENT -> false;
    };
  }

  /**
   * What became of a story.
   *
   * @param sequence its number, or 0 while it has none
   * @param at when it was noticed
   */
  public static Entry of(StoryUpdate update, long sequence, Instant at) {
    Dossier before = update.before();
    Dossier after = update.after();
    List<ChangedLine> lines = new ArrayList<>();
    int all = 0;
    if (before != null && after != null) {
      List<Change> changes = Changes.between(before, after);
      all = changes.size();
      int left = MOST_LINES;
      for (Change change : changes) {
        if (left-- > 0 || isWatched(change)) {
          lines.add(line(change));
        }
      }
    }
    return new Entry(
        sequence,
        at.toEpochMilli(),
        update.story(),
        after == null ? null : after.story().title(),
        update.version(),
        after == null ? Kind.GONE : before == null ? Kind.OPENED : Kind.CHANGED,
        joined(before, after),
        after == null ? 0 : after.reports().size(),
        lines,
        all - lines.size());
  }

  private static List<String> joined(@Nullable Dossier before, @Nullable Dossier after) {
    Set<String> known = new HashSet<>();
    if (before != null) {
      before.reports().forEach(entry -> known.add(entry.report().id()));
    }
    List<String> joined = new ArrayList<>();
    if (after != null) {
      for (ReportEntry entry : after.reports()) {
        if (!known.contains(entry.report().id())) {
          joined.add(entry.report().id());
        }
      }
    }
    return joined;
  }

  private static ChangedLine line(Change change) {
    List<Place> places =
        change.citations().stream().map(Entry::place).distinct().limit(MOST_PLACES).toList();
    return new ChangedLine(
        change.kind(),
        change.section(),
        change.line(),
        change.text(),
        change.before(),
        change.after(),
        places);
  }

  /** The id of a sentence is that of its report, a full stop and its number. */
  private static Place place(Citation citation) {
    String sentence = citation.sentence();
    return new Place(
        citation.report(), Integer.parseInt(sentence.substring(sentence.lastIndexOf('.') + 1)));
  }
}
