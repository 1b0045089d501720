package org.parley.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.comparison.DossierBuilder;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.findings.Findings;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;

/** The dossiers a story had: built again from the reports of that time, not kept. */
public final class History {
  private History() {}

  /**
   * The dossier of what had been published of a story before a day, in the revisions of that time.
   * A report without a date of its own has the one that the present dossier infers; one without any
   * counts as published before if a dated one was.
   *
   * @param story id of the story
   * @return null if nothing had been published
   */
  public static @Nullable Dossier before(Store store, String story, LocalDate day) {
    Map<String, LocalDate> inferred = inferred(store, story);
    Map<String, Findings> published = new HashMap<>();
    boolean dated = false;
    List<ReportCard> cards = store.reports().cards(story);
    for (Findings findings :
        store.reports().findings(cards.stream().map(ReportCard::id).toList())) {
      Report report = findings.report();
      LocalDate date = changed(report);
      date = date == null ? inferred.get(report.id()) : date;
      if (date == null || date.isBefore(day)) {
        published.put(report.id(), findings);
        dated |= date != null;
      }
    }
    List<Findings> current = new ArrayList<>();
    for (ReportCard card : cards) {
      Findings findings = published.get(card.id());
      if (findings != null && (card.newer() == null || !published.containsKey(card.newer()))) {
        current.add(findings);
      }
    }
    return current.isEmpty() || !dated
        ? null
        : Rebuild.named(store, DossierBuilder.build(story, current, store.corrections().all()));
  }

  /**
   * What one report says by itself, as a dossier of that report alone; for a revision that a newer
   * one replaced.
   *
   * @param story id of its story
   * @return null if its text was given up
   */
  public static @Nullable Dossier alone(Store store, String story, String report) {
    List<Findings> findings = store.reports().findings(List.of(report));
    return findings.isEmpty()
        ? null
        : Rebuild.named(store, DossierBuilder.build(story, findings, List.of()));
  }

  private static Map<String, LocalDate> inferred(Store store, String story) {
    Map<String, LocalDate> dates = new HashMap<>();
    StoredDossier stored = store.dossiers().dossier(story);
    if (stored != null) {
      for (ReportEntry entry : stored.dossier().reports()) {
        LocalDate date = entry.report().published().earliest();
        if (date != null) {
          dates.put(entry.report().id(), date);
        }
      }
    }
    return dates;
  }

  private static @Nullable LocalDate changed(Report report) {
    When updated = report.updated();
    LocalDate changed = updated == null ? null : updated.earliest();
    return changed == null ? report.published().earliest() : changed;
  }
}
