package org.parley.dossier;

import org.parley.report.When;

/**
 * The story a dossier is about.
 *
 * @param id stable identifier
 * @param title a title as one of the reports has it, or the first clause of the earliest; what a
 *     person calls the story, if anything
 * @param titleReport the report that the title would be taken from
 * @param language ISO 639-1 of most reports
 * @param firstPublished when the earliest report was published
 * @param lastPublished when the latest was
 * @param period the days that the events spoken of span
 * @param reportCount reports
 * @param outletCount outlets that are named
 * @param originCount independent accounts: a report and its copies are one
 */
public record StoryEntry(
    String id,
    String title,
    String titleReport,
    String language,
    When firstPublished,
    When lastPublished,
    When period,
    int reportCount,
    int outletCount,
    int originCount) {

  StoryEntry named(String name) {
    return new StoryEntry(
        id,
        name,
        titleReport,
        language,
        firstPublished,
        lastPublished,
        period,
        reportCount,
        outletCount,
        originCount);
  }
}
