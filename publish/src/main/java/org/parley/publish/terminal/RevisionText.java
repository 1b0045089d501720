package org.parley.publish.terminal;

import java.util.List;
import org.parley.publish.line.DateWords;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.KeptWords;
import org.parley.report.Report;
import org.parley.revision.RevisedReport;
import org.parley.revision.Revision;
import org.parley.revision.WordChange;

/** The revisions of a report as text: its titles, and what each revision changed, word by word. */
public final class RevisionText {
  private RevisionText() {}

  /** One line that says how many revisions were read and that the newest counts. */
  public static String line(RevisedReport report) {
    long titles = report.revisions().stream().filter(r -> r.titleBefore() != null).count();
    return address(report.newest())
        + ": one report in "
        + report.revisions().size()
        + " revisions"
        + (titles == 0 ? "" : ", its title changed")
        + "; the newest counts, and `parley show --revisions` shows what changed";
  }

  /**
   * All revisions, oldest first: removed words as {@code [-words-]}, added as {@code {+words+}}.
   */
  public static String render(RevisedReport report) {
    StringBuilder text = new StringBuilder();
    String outlet = report.newest().outlet();
    text.append(
        outlet == null ? address(report.newest()) : outlet + ", " + address(report.newest()));
    text.append('\n');
    int number = 0;
    for (Revision revision : report.revisions()) {
      number++;
      text.append("\nRevision ").append(number).append(", ").append(date(revision.report()));
      text.append('\n');
      title(revision, text);
      changes(revision.changes(), text);
    }
    return text.toString();
  }

  private static void title(Revision revision, StringBuilder text) {
    String title = revision.report().title();
    if (title != null) {
      text.append("  Title: ").append(title).append('\n');
    }
    if (revision.titleBefore() != null) {
      text.append("  Title before: ").append(revision.titleBefore()).append('\n');
    }
  }

  private static void changes(List<WordChange> changes, StringBuilder text) {
    int removed = words(changes, WordChange.Kind.REMOVED);
    int added = words(changes, WordChange.Kind.ADDED);
    if (removed + added == 0) {
      return;
    }
    text.append("  ")
        .append(Enumeration.count(removed, "word", "words"))
        .append(" removed, ")
        .append(added)
        .append(" added\n  ");
    for (int i = 0; i < changes.size(); i++) {
      WordChange change = changes.get(i);
      switch (change.kind()) {
        case KEPT -> text.append(KeptWords.near(change.words(), i > 0, i + 1 < changes.size()));
        case REMOVED -> text.append("[-").append(change.words()).append("-]");
        case ADDED -> text.append("{+").append(change.words()).append("+}");
      }
      text.append(i + 1 < changes.size() ? " " : "\n");
    }
  }

  private static int words(List<WordChange> changes, WordChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .mapToInt(change -> change.words().split(" ").length)
        .sum();
  }

  private static String address(Report report) {
    return report.url() == null ? report.source() : report.url();
  }

  private static String date(Report report) {
    return DateWords.full(report.updated() == null ? report.published() : report.updated());
  }
}
