package org.parley.server.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.change.Change;
import org.parley.server.live.Entry;
import org.parley.server.live.Entry.ChangedLine;
import org.parley.server.live.Journal;
import org.parley.store.SearchQuery;

/**
 * Tells which changes a watch is about: positions that are new, changed or withdrawn, disagreements
 * that open or close, figures that change; of an actor also what is said, and of words every line
 * that has them.
 */
public final class Alerts {
  private static final int MOST = 2000;

  private Alerts() {}

  /** The changes a watch tells of, each cut to the lines that it is about; the newest first. */
  public static List<Entry> of(Watch watch, Journal journal, int most) {
    List<Entry> all = journal.after(watch.since(), MOST);
    List<Entry> found = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && found.size() < most; i--) {
      Entry entry = all.get(i);
      List<ChangedLine> lines =
          entry.lines().stream().filter(line -> tellsOf(watch, entry, line)).toList();
      if (!lines.isEmpty() || tellsOf(watch, entry)) {
        found.add(cut(entry, lines));
      }
    }
    return found;
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
    };
  }

  private static boolean tellsOf(Watch watch, Entry entry, ChangedLine line) {
    return switch (watch.kind()) {
      case STORY -> entry.story().equals(watch.target()) && matters(line);
      case ACTOR ->
          names(watch.target(), line.text())
              && (matters(line) || line.section() == Change.Section.QUOTE);
      case WORDS -> has(watch.target(), line.text());
    };
  }

  private static boolean matters(ChangedLine line) {
    return switch (line.section()) {
      case POSITION -> true;
      case DISAGREEMENT -> line.kind() != Change.Kind.CHANGED;
      case FIGURE -> line.kind() == Change.Kind.CHANGED;
      case PROPOSAL, QUOTE, EVENT -> false;
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
