package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.publish.line.DossierIndex;

/** The sections of a story's page, in order. One with nothing in it is absent. */
final class StorySections {

  private StorySections() {}

  static List<Section> of(DossierIndex index, Names names) {
    Dossier dossier = index.dossier();
    boolean several = dossier.reports().size() > 1;
    List<Section> sections = new ArrayList<>();
    sections.add(GlanceSection.of(index, names));
    add(sections, PositionsSection.of(index, names));
    if (several) {
      DisagreementsSection disagreements = DisagreementsSection.of(index, names);
      if (disagreements.count() > 0 || !disagreements.resolved().isEmpty()) {
        sections.add(disagreements);
      }
    }
    add(sections, QuotesSection.of(index, names));
    add(sections, TimelineSection.of(index, names));
    add(sections, LedgerSection.of(index, names));
    add(sections, FiguresSection.of(index, names));
    if (several) {
      add(sections, CoverageSection.of(index, names));
      add(sections, OnlyHereSection.of(index, names));
    }
    add(sections, CorrectedSection.of(index, names));
    add(sections, ReportsSection.of(index, names));
    return sections;
  }

  private static void add(List<Section> sections, Section section) {
    if (section.count() > 0) {
      sections.add(section);
    }
  }
}
