package org.parley.store;

import org.jspecify.annotations.Nullable;
import org.parley.report.Report;
import org.parley.report.When;

/**
 * What is kept of a report outside its text: enough to list it.
 *
 * @param id of the report
 * @param arrival its number in the order of taking in, from 1
 * @param source the file or address it was read from
 * @param url canonical address, or null
 * @param outlet who published it, or null
 * @param title its title, or null; null also when purged
 * @param published when it was published
 * @param language ISO 639-1, or "und"
 * @param story id of its story, or null while it waits for one
 * @param copyOf id of the report of the same story that it was taken from, or null; known once the
 *     dossier of the story is built
 * @param newer id of the revision that counts in its place: the one that replaced it, or an earlier
 *     one that says the same; null if it counts itself
 * @param purged true if its text and findings were given up
 */
public record ReportCard(
    String id,
    long arrival,
    String source,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    When published,
    String language,
    @Nullable String story,
    @Nullable String copyOf,
    @Nullable String newer,
    boolean purged) {

  /** The card of a report that waits for its story. */
  public static ReportCard waiting(Report report, long arrival, @Nullable String newer) {
    return new ReportCard(
        report.id(),
        arrival,
        report.source(),
        report.url(),
        report.outlet(),
        report.title(),
        report.published(),
        report.language(),
        null,
        null,
        newer,
        false);
  }

  /** True if it counts for its story's dossier: the newest revision, its text still there. */
  public boolean isCurrent() {
    return newer == null && !purged;
  }
}
