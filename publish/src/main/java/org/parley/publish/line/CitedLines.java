package org.parley.publish.line;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Cited;
import org.parley.dossier.Dossier;
import org.parley.dossier.Proposal;
import org.parley.report.Citation;

/** All lines of a dossier that stand on evidence. */
public final class CitedLines {

  private CitedLines() {}

  /** Every line with its parts: a proposal, its terms, its positions and their conditions. */
  public static List<Cited> of(Dossier dossier) {
    List<Cited> lines = new ArrayList<>(dossier.summary());
    for (Proposal proposal : dossier.proposals()) {
      lines.add(proposal);
      lines.addAll(proposal.terms());
      proposal
          .positions()
          .forEach(
              position -> {
                lines.add(position);
                lines.addAll(position.conditions());
              });
    }
    dossier.disagreements().forEach(disagreement -> lines.addAll(disagreement.readings()));
    dossier.sameOnceResolved().forEach(same -> lines.addAll(same.readings()));
    dossier.quotes().forEach(quote -> lines.addAll(quote.wordings()));
    lines.addAll(dossier.events());
    lines.addAll(dossier.figures());
    lines.addAll(dossier.coverage());
    lines.addAll(dossier.onlyHere());
    return lines;
  }

  /** Their citations. */
  public static List<Citation> citations(Dossier dossier) {
    return of(dossier).stream().flatMap(line -> line.citations().stream()).toList();
  }
}
