package org.parley.actor;

import org.parley.report.Report;

/**
 * A report and its actors.
 *
 * @param report the report
 * @param actors who acts and speaks in it
 */
public record ReportWithActors(Report report, ReportActors actors) {}
