package org.parley.dossier;

import org.jspecify.annotations.Nullable;
import org.parley.report.Report;

/**
 * A report as it stands in a dossier.
 *
 * @param number its number in this dossier, from 1, in order of first publication
 * @param report the report, its date of publication inferred where its siblings allow
 * @param publishedReason why that date was inferred, in words; null where it was not
 * @param copyOf id of the report that it copies, or null
 * @param origin id of the report or name of the agency that is the origin of its account
 */
public record ReportEntry(
    int number,
    Report report,
    @Nullable String publishedReason,
    @Nullable String copyOf,
    String origin) {}
