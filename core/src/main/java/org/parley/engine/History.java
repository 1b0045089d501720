package org.parley.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.comparison.DossierBuilder;
import org.parley.dossier.Dossier;
import org.parley.findings.Findings;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.store.ReportCard;
import org.parley.store.Store;

/** The dossiers a story had: built again from the reports of that time, not kept. */
public final class History {
  private History() {}

  /**
   * The dossier of what had been published of a story before a day, in the revisions of that time;
   * reports without a date count as published before.
   *
   * @param story id of the story
   * @return null if nothing had been published
   */
  public static @Nullable Dossier before(Store store, String story, LocalDate day) {
    Map<String, Findings> published = new HashMap<>();
    List<ReportCard> cards = store.reports().cards(story);
    for (Findings findings :
        store.reports().findings(cards.stream().map(ReportCard::id).toList())) {
      if (isBefore(findings.report(), day)) {
        published.put(findings.report().id(), findings);
      }
    }
    List<Findings> current = new ArrayList<>();
    for (ReportCard card : cards) {
      Findings findings = published.get(card.id());
      if (findings != null && (card.newer() == null || !published.containsKey(card.newer()))) {
        current.add(findings);
      }
    }
    return current.isEmpty() ? null : DossierBuilder.build(story, current);
  }

  private static boolean isBefore(Report report, LocalDate day) {
    When updated = report.updated();
    LocalDate changed = updated == null ? null : updated.earliest();
    LocalDate date = changed == null ? report.published().earliest() : changed;
    return date == null || date.isBefore(day);
  }
}
