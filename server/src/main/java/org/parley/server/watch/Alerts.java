package org.parley.server.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.Entry.ChangedLine;
import org.parley.server.live.Journal;
import org.parley.store.SearchQuery;

/**
 * Tells which changes a watch is about: positions that are new, changed or withdrawn, disagreements
 * that open or close, violations that are reported, figures that change, reports that outlets
 * revise; of an actor also what is said, and of words every line that has them.
 */
public final class Alerts {
  private static final int TOGETHER = 500;

  private Alerts() {}

  /** The newest alerts of a watch, the newest first. */
  public static List<Alert> newest(Watch watch, Journal journal, int most) {
    ArrayDeque<Alert> newest = new ArrayDeque<>();
    long from = watch.since();
    List<Entry> entries = journal.after(from, TOGETHER);
    while (!entries.isEmpty()) {
      for (Entry entry : entries) {
        Alert alert = of(watch, entry);
        if (alert != null) {
          newest.addFirst(alert);
        }
        if (newest.size() > most) {
          newest.removeLast();
        }
        from = entry.sequence();
      }
      entries = journal.after(from, TOGETHER);
    }
    return List.copyOf(newest);
  }

  /** Alerts of a watch after a change, in the order they were noticed. */
  public static List<Alert> after(Watch watch, Journal journal, long sequence, int most) {
    List<Alert> found = new ArrayList<>();
    long from = sequence;
    List<Entry> entries = journal.after(from, TOGETHER);
    while (!entries.isEmpty() && found.size() < most) {
      for (Entry entry : entries) {
        Alert alert = of(watch, entry);
        if (alert != null && found.size() < most) {
          found.add(alert);
        }
        from = entry.sequence();
      }
      entries = journal.after(from, TOGETHER);
    }
    return found;
  }

  /** What a watch tells of a change, or null if that is nothing to it. */
  static @Nullable Alert of(Watch watch, Entry entry) {
    List<ChangedLine> lines =
        entry.lines().stream().filter(line -> tellsOf(watch, entry, line)).toList();
    return lines.isEmpty() && !tellsOf(watch, entry) ? null : new Alert(watch, cut(entry, lines));
  }

  private static Entry cut(Entry entry, List<ChangedLine> lines) {
    return new Entry(
        entry.sequence(),
        entry.at(),
        entry.story(),
        entry.title(),
        entry.version(),
        entry.kind(),
        entry.joined(),
        entry.reports(),
        lines,
        0);
  }

  /** A change as a whole, whatever its lines: the story ends, or a story about the words opens. */
  private static boolean tellsOf(Watch watch, Entry entry) {
    String title = entry.title() == null ? "" : entry.title();
    return switch (watch.kind()) {
      case STORY -> entry.story().equals(watch.target()) && entry.kind() == Entry.Kind.GONE;
      case ACTOR -> entry.kind() == Entry.Kind.OPENED && names(watch.target(), title);
      case WORDS -> entry.kind() == Entry.Kind.OPENED && has(watch.target(), title);
      case PROPOSAL -> false;
    };
  }

  private static boolean tellsOf(Watch watch, Entry entry, ChangedLine line) {
    return switch (watch.kind()) {
      case STORY -> entry.story().equals(watch.target()) && matters(line);
      case ACTOR ->
          names(watch.target(), line.text())
              && (matters(line) || line.section() == Change.Section.QUOTE);
      case WORDS -> has(watch.target(), line.text());
      case PROPOSAL -> isAbout(watch, entry, line);
    };
  }

  private static boolean matters(ChangedLine line) {
    return switch (line.section()) {
      case POSITION, REPORT -> true;
      case DISAGREEMENT -> line.kind() != Change.Kind.CHANGED;
      case VIOLATION -> line.kind() == Change.Kind.NEW;
      case FIGURE -> line.kind() == Change.Kind.CHANGED;
      case PROPOSAL, QUOTE, EVENT -> false;
    };
  }

  /** A proposal is known by the id its lines begin with, or else by its name. */
  private static boolean isAbout(Watch watch, Entry entry, ChangedLine line) {
    int slash = watch.target().indexOf('/');
    String story = watch.target().substring(0, Math.max(0, slash));
    String proposal = watch.target().substring(slash + 1);
    return entry.story().equals(story)
        && switch (line.section()) {
          case POSITION, PROPOSAL ->
              line.line().equals(proposal)
                  || line.line().startsWith(proposal + "/")
                  || names(watch.label(), line.text());
          case DISAGREEMENT, VIOLATION -> names(watch.label(), line.text()) && matters(line);
          case QUOTE, EVENT, FIGURE, REPORT -> false;
        };
  }

  private static boolean names(String name, String text) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }

  /** True if a text has all the words and phrases that are wanted, and none that is not. */
  private static boolean has(String words, String text) {
    List<SearchQuery.Phrase> phrases = SearchQuery.parse(words);
    for (SearchQuery.Phrase phrase : phrases) {
      SearchQuery one =
          new SearchQuery(
              List.of(new SearchQuery.Phrase(phrase.terms(), true, phrase.open())),
              SearchQuery.Field.TEXT,
              null,
              null,
              null,
              null,
              null,
              null,
              0,
              1);
      if (one.matches(text).isEmpty() == phrase.wanted()) {
        return false;
      }
    }
    return phrases.stream().anyMatch(SearchQuery.Phrase::wanted);
  }
}
