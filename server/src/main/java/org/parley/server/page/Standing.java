package org.parley.server.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.publish.html.ServedPages;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/**
 * Where a party stands on what most parties speak of.
 *
 * @param party its name
 * @param stance as the contract writes it
 * @param word as a reader reads it
 */
record Standing(String party, String stance, String word) {
  private static final int MOST = 3;

  /** Its sign. */
  Content glyph() {
    return ServedPages.glyph(stance);
  }

  /** The proposal with most parties, and their newest positions; empty if nothing is proposed. */
  static List<Standing> of(DossierIndex index) {
    Proposal most =
        index.dossier().proposals().stream()
            .max(Comparator.comparingLong(Standing::parties))
            .orElse(null);
    if (most == null) {
      return List.of();
    }
    Map<String, Position> newest = new LinkedHashMap<>();
    most.positions().forEach(position -> newest.putIfAbsent(position.party(), position));
    List<Standing> standings = new ArrayList<>();
    newest.forEach(
        (party, position) ->
            standings.add(
                new Standing(
                    index.actorName(party, "a party not named"),
                    Terms.code(position.stance()),
                    Terms.stanceTitle(position.stance()))));
    return standings.subList(0, Math.min(MOST, standings.size()));
  }

  private static long parties(Proposal proposal) {
    return proposal.positions().stream().map(Position::party).distinct().count();
  }
}
