package org.parley.server.api;

import java.util.Locale;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.Entry.ChangedLine;

/** Says in a few words what changed, for feeds and mail. */
public final class ChangeWords {
  private ChangeWords() {}

  /** What became of a story. */
  public static String what(Entry entry) {
    return switch (entry.kind()) {
      case OPENED -> "new, " + reports(entry.reports());
      case CHANGED ->
          entry.joined().isEmpty() ? "changed" : reports(entry.joined().size()) + " joined";
      case GONE -> "its reports are in other stories now";
    };
  }

  private static String reports(int count) {
    return count + (count == 1 ? " report" : " reports");
  }

  /** A line that is another. */
  public static String of(ChangedLine line) {
    String sort = line.section().name() + " " + line.kind().name();
    String change =
        line.before() == null || line.after() == null
            ? ""
            : ": " + line.before() + " → " + line.after();
    return sort.toLowerCase(Locale.ROOT) + ": " + line.text() + change;
  }
}
