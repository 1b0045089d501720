package org.parley.publish.line;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.StoryEntry;
import org.parley.findings.Reader;
import org.parley.report.PublishedBasis;
import org.parley.report.ReportKind;
import org.parley.report.When;

/**
 * What a story is made of, in words.
 *
 * @param reports "5 reports"
 * @param outlets "5 outlets, 2 named"
 * @param origins "5 independent origins, no copies"
 * @param published "12 Mar 2025 – open"
 * @param publishedBasis "1 dated, 4 inferred"
 * @param period "Feb 2022 – 16 Mar 2025", or empty if nothing tells
 */
public record StoryFacts(
    String reports,
    String outlets,
    String origins,
    String published,
    String publishedBasis,
    String period) {

  public static StoryFacts of(DossierIndex index) {
    Dossier dossier = index.dossier();
    StoryEntry story = dossier.story();
    int unnamed =
        (int) dossier.reports().stream().filter(entry -> entry.report().outlet() == null).count();
    String outlets =
        story.outletCount() == 0
            ? "no outlet named"
            : Enumeration.count(story.outletCount(), "outlet", "outlets")
                + (unnamed == 0
                    ? ""
                    : ", " + Enumeration.count(unnamed, "report", "reports") + " without one");
    long copies = dossier.reports().stream().filter(entry -> entry.copyOf() != null).count();
    String origins =
        Enumeration.count(story.originCount(), "independent origin", "independent origins")
            + (copies == 0
                ? ", no copies"
                : ", " + Enumeration.count((int) copies, "copy", "copies"));
    return new StoryFacts(
        Enumeration.count(story.reportCount(), "report", "reports"),
        outlets,
        origins,
        published(story, dossier),
        basis(dossier),
        story.period().isUnknown() ? "" : DateWords.full(story.period()));
  }

  private static String published(StoryEntry story, Dossier dossier) {
    When first = story.firstPublished();
    When last = story.lastPublished();
    boolean open =
        last.latest() == null
            || dossier.reports().stream()
                .anyMatch(entry -> entry.report().published().latest() == null);
    if (first.isUnknown() && last.isUnknown()) {
      return DateWords.NO_DATE;
    }
    When from = When.between(first.earliest(), first.earliest(), "");
    if (first.earliest() == null) {
      return DateWords.full(last);
    }
    if (open) {
      return DateWords.full(from) + " – open";
    }
    return DateWords.full(When.between(first.earliest(), last.latest(), ""));
  }

  private static String basis(Dossier dossier) {
    int dated = 0;
    int inferred = 0;
    int unknown = 0;
    for (ReportEntry entry : dossier.reports()) {
      switch (entry.report().publishedBasis()) {
        case METADATA, TEXT -> dated++;
        case INFERRED -> inferred++;
        case UNKNOWN -> unknown++;
      }
    }
    List<String> parts = new ArrayList<>();
    if (dated > 0) {
      parts.add(dated + " dated");
    }
    if (inferred > 0) {
      parts.add(inferred + " inferred");
    }
    if (unknown > 0) {
      parts.add(unknown + " without date");
    }
    return String.join(", ", parts);
  }

  /** On what a report's date rests, and what else a reader should know of it. */
  public static String basis(ReportEntry entry, DossierIndex index) {
    List<String> parts = new ArrayList<>();
    PublishedBasis basis = entry.report().publishedBasis();
    String reason = entry.publishedReason();
    switch (basis) {
      case METADATA -> parts.add("as the page says");
      case TEXT -> parts.add("stamp in the text");
      case INFERRED -> parts.add(reason == null ? "inferred" : "inferred: " + reason);
      case UNKNOWN -> parts.add("nothing tells when");
    }
    When updated = entry.report().updated();
    if (updated != null) {
      parts.add("revised " + index.date(updated));
    }
    String copyOf = entry.copyOf();
    if (copyOf != null) {
      parts.add("copy of " + index.number(copyOf));
    } else if (!entry.origin().equals(entry.report().id())) {
      parts.add("from " + entry.origin());
    }
    if (entry.report().kind() == ReportKind.OPINION) {
      parts.add("opinion");
    }
    if (entry.report().kind() == ReportKind.SUMMARY) {
      parts.add("only a feed’s summary");
    }
    String language = entry.report().language();
    if (!Reader.reads(language)) {
      String name = LanguageName.of(language);
      parts.add((name.isEmpty() ? "language not told" : "in " + name) + ", not read for findings");
    }
    return String.join("; ", parts);
  }
}
