package org.parley.server.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.change.Change.Section;
import org.parley.dossier.Dossier;
import org.parley.publish.html.ServedPages;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.Entry.ChangedLine;
import org.parley.publish.line.Enumeration;

/**
 * What became of one story since a visit.
 *
 * @param story its id
 * @param href its page
 * @param title its title
 * @param lines what is another, what matters most first
 * @param more how many lines are not shown
 * @param summary the same as counts: "2 reports, 1 position new"
 */
public record News(
    String story, String href, String title, List<NewsLine> lines, int more, String summary) {
  private static final int MOST = 7;

  /** One line: its sort in words, its text, what changed, its evidence. */
  public record NewsLine(
      String sort,
      String text,
      @Nullable String before,
      @Nullable String after,
      List<MarkLink> marks) {}

  /** Positions first, then where reports disagree, then what is less telling. */
  private static final List<Section> ORDER =
      List.of(
          Section.POSITION,
          Section.DISAGREEMENT,
          Section.VIOLATION,
          Section.FIGURE,
          Section.REPORT,
          Section.PROPOSAL,
          Section.EVENT,
          Section.QUOTE);

  /**
   * Puts together what was written down of a story.
   *
   * @param entries oldest first, at least one
   * @param dossier as it is now, or null if the story is no more
   */
  static News of(List<Entry> entries, @Nullable Dossier dossier) {
    Entry last = entries.get(entries.size() - 1);
    Map<String, Integer> numbers = numbers(dossier);
    Set<String> joined = new LinkedHashSet<>();
    Map<String, ChangedLine> changed = new LinkedHashMap<>();
    boolean opened = false;
    int unlisted = 0;
    for (Entry entry : entries) {
      opened |= entry.kind() == Entry.Kind.OPENED;
      joined.addAll(entry.joined());
      unlisted += entry.unlisted();
      for (ChangedLine line : entry.lines()) {
        // What is changed after it was new is still new.
        changed.merge(line.section() + line.line(), line, News::later);
      }
    }
    List<NewsLine> lines = new ArrayList<>();
    for (Section section : ORDER) {
      for (ChangedLine line : changed.values()) {
        if (line.section() == section) {
          lines.add(line(line, numbers));
        }
      }
    }
    int shown = Math.min(MOST, lines.size());
    List<NewsLine> first = new ArrayList<>(lines.subList(0, shown));
    if (opened) {
      first.add(0, new NewsLine("Story opened", opening(dossier), null, null, List.of()));
    }
    if (!joined.isEmpty() && dossier != null && !opened) {
      first.add(arrived(joined, dossier, numbers));
    }
    if (dossier == null) {
      first.add(
          new NewsLine(
              "Story ended", "Its reports are in other stories now", null, null, List.of()));
    }
    String title = last.title() == null ? entries.get(0).title() : last.title();
    return new News(
        last.story(),
        Addresses.story(last.story()),
        ServedPages.title(title == null ? last.story() : title),
        first,
        lines.size() - shown + unlisted,
        opened ? "New story" : summary(joined.size(), changed.values()));
  }

  private static ChangedLine later(ChangedLine earlier, ChangedLine later) {
    boolean stillNew = earlier.kind() == Change.Kind.NEW && later.kind() == Change.Kind.CHANGED;
    return new ChangedLine(
        stillNew ? Change.Kind.NEW : later.kind(),
        later.section(),
        later.line(),
        later.text(),
        earlier.before() == null ? later.before() : earlier.before(),
        later.after(),
        later.places());
  }

  private static Map<String, Integer> numbers(@Nullable Dossier dossier) {
    Map<String, Integer> numbers = new HashMap<>();
    if (dossier != null) {
      dossier.reports().forEach(entry -> numbers.put(entry.report().id(), entry.number()));
    }
    return numbers;
  }

  private static NewsLine line(ChangedLine line, Map<String, Integer> numbers) {
    String before = line.before();
    String after = line.after();
    if (line.section() == Section.DISAGREEMENT && before != null && after != null) {
      before = standing(before);
      after = standing(after);
      before = before.equals(after) ? null : before;
    }
    return new NewsLine(
        sort(line), line.text(), before, after, MarkLink.at(line.places(), numbers));
  }

  /** How the readings of a disagreement stand, without the readings: "open, 3 readings". */
  private static String standing(String value) {
    int colon = value.indexOf(": ");
    if (colon < 0) {
      return value;
    }
    int readings = value.substring(colon + 2).split(" / ", -1).length;
    return value.substring(0, colon) + ", " + Enumeration.count(readings, "reading", "readings");
  }

  private static String opening(@Nullable Dossier dossier) {
    return dossier == null
        ? ""
        : Enumeration.count(dossier.reports().size(), "report", "reports")
            + ", "
            + Enumeration.count(
                dossier.story().originCount(), "independent origin", "independent origins");
  }

  private static NewsLine arrived(
      Set<String> joined, Dossier dossier, Map<String, Integer> numbers) {
    List<Entry.Place> places = joined.stream().map(id -> new Entry.Place(id, 1)).toList();
    long origins =
        dossier.reports().stream()
            .filter(entry -> joined.contains(entry.report().id()) && entry.copyOf() == null)
            .count();
    return new NewsLine(
        Enumeration.count(joined.size(), "report joined", "reports joined"),
        origins == 0
            ? "all of them copies"
            : Enumeration.count(
                (int) origins, "more independent origin", "more independent origins"),
        null,
        null,
        MarkLink.at(places, numbers));
  }

  /** "Position reported", "Disagreement opened". */
  static String sort(ChangedLine line) {
    boolean disagreement = line.section() == Section.DISAGREEMENT;
    String what =
        switch (line.section()) {
          case POSITION -> "Position";
          case PROPOSAL -> "Proposal";
          case DISAGREEMENT -> "Disagreement";
          case QUOTE -> "Quote";
          case EVENT -> "Event";
          case FIGURE -> "Figure";
          case VIOLATION -> "Violation";
          case REPORT -> "Report";
        };
    if (line.section() == Section.REPORT) {
      return line.kind() == Change.Kind.WITHDRAWN ? "Report withdrawn" : "Report revised";
    }
    return what
        + switch (line.kind()) {
          case NEW -> disagreement ? " opened" : " reported";
          case CHANGED -> " changed";
          case WITHDRAWN -> disagreement ? " closed" : " withdrawn";
        };
  }

  private static String summary(int joined, Iterable<ChangedLine> lines) {
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    for (ChangedLine line : lines) {
      counts.merge(line.section(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    if (joined > 0) {
      parts.add(Enumeration.count(joined, "report", "reports"));
    }
    for (Section section : List.of(Section.POSITION, Section.DISAGREEMENT, Section.FIGURE)) {
      int count = counts.getOrDefault(section, 0);
      String one = section.name().toLowerCase(Locale.ROOT);
      if (count > 0) {
        parts.add(Enumeration.count(count, one, one + "s"));
      }
    }
    return parts.isEmpty() ? "Changed" : String.join(", ", parts) + " new or changed";
  }
}
