package org.parley.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.Stance;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.Terms;

/**
 * Who stands where.
 *
 * @param matrix the first proposals and parties
 * @param folded what there is besides, to be opened
 * @param total how many proposals
 */
record PositionsSection(Matrix matrix, List<Folded> folded, int total) implements Section {

  /** More of the matrix. */
  record Folded(String summary, Matrix matrix) {}

  /** A stance of the legend. */
  record LegendEntry(String stance, String word) {}

  private static final int PARTIES = 4;
  private static final int PROPOSALS = 8;

  static PositionsSection of(DossierIndex index, Names names) {
    List<Proposal> proposals = index.dossier().proposals();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      for (Position position : proposal.positions()) {
        counts.merge(position.party(), 1, Integer::sum);
      }
    }
    List<String> parties = new ArrayList<>(counts.keySet());
    parties.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    List<String> first = parties.subList(0, Math.min(PARTIES, parties.size()));
    List<Proposal> shown = proposals.subList(0, Math.min(PROPOSALS, proposals.size()));
    List<Folded> folded = new ArrayList<>();
    int more = parties.size() - first.size();
    for (int from = PARTIES; from < parties.size(); from += PARTIES) {
      List<String> next = parties.subList(from, Math.min(from + PARTIES, parties.size()));
      List<Proposal> theirs =
          proposals.stream()
              .filter(
                  proposal ->
                      proposal.positions().stream()
                          .anyMatch(position -> next.contains(position.party())))
              .toList();
      folded.add(
          new Folded(
              Enumeration.count(more, "more party", "more parties"),
              Matrix.of(theirs, next, false, index, names)));
    }
    if (proposals.size() > shown.size()) {
      List<Proposal> rest = proposals.subList(shown.size(), proposals.size());
      folded.add(
          new Folded(
              Enumeration.count(rest.size(), "more proposal", "more proposals"),
              Matrix.of(rest, first, true, index, names)));
    }
    return new PositionsSection(
        Matrix.of(shown, first, true, index, names), folded, proposals.size());
  }

  List<LegendEntry> stances() {
    List<LegendEntry> entries = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      entries.add(new LegendEntry(Terms.code(stance), Terms.stanceTitle(stance)));
    }
    return entries;
  }

  @Override
  public String id() {
    return "positions";
  }

  @Override
  public String title() {
    return "Positions";
  }

  @Override
  public int count() {
    return total;
  }

  @Override
  public String note() {
    return "Who stands where on what is on the table. Each cell opens its sentences.";
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public String template() {
    return "positions";
  }

  @Override
  public @Nullable String legend() {
    return "legendPositions";
  }
}
