package org.parley.ledger;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.report.Sentence;
import org.parley.report.When;
import org.parley.time.ResolvedTime;

/** Since when a truce is in force, where a report says so and gives the day. */
final class InForce {
  private static final Pattern BEGAN =
      Pattern.compile(
          "\\b(?:truce|cease-?fire|armistice|cessation of hostilities)\\b[^.;“”\"]{0,80}?\\b(?:took"
              + " effect|takes? effect|(?:came|comes?|went|goes|entered|enters) into"
              + " (?:effect|force)|(?:has been|was|is) in (?:effect|force)|took"
              + " hold|began|started)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Small letters for "may", which in capitals is a month. */
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:[Ww]ould|[Cc]ould|may|might|should|will|[Ii]f|[Uu]nless|[Uu]ntil|[Nn]ot|[Nn]ever)\\b");

  private InForce() {}

  /** The earliest such day of any report, or null. */
  static @Nullable LocalDate since(StoryReports story) {
    LocalDate since = null;
    for (StoryReport report : story.reports()) {
      for (Sentence sentence : report.report().sentences()) {
        String words = report.report().words(sentence.span());
        if (BEGAN.matcher(words).find() && !OPEN.matcher(words).find()) {
          LocalDate day = day(report, sentence);
          since = day != null && (since == null || day.isBefore(since)) ? day : since;
        }
      }
    }
    return since;
  }

  /** The one day that the sentence names; null if it names none or several. */
  private static @Nullable LocalDate day(StoryReport report, Sentence sentence) {
    LocalDate only = null;
    for (ResolvedTime time : report.times()) {
      When when = time.when();
      if (sentence.span().contains(time.span()) && when.isDay()) {
        if (only != null && !only.equals(when.earliest())) {
          return null;
        }
        only = when.earliest();
      }
    }
    return only;
  }
}
