package org.parley.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.SaidBy;

/**
 * A line of a dossier that a person can say something about.
 *
 * @param line its id
 * @param sort what it is, in words
 * @param text what it says
 */
record Finding(String line, String sort, String text) {
  private static final String QUOTE = "Quote";
  private static final int LONGEST = 160;

  /** Those of a dossier, in its order. */
  static List<Finding> all(Dossier dossier) {
    DossierIndex index = new DossierIndex(dossier);
    List<Finding> all = new ArrayList<>();
    dossier
        .quotes()
        .forEach(
            quote ->
                all.add(
                    new Finding(
                        quote.id(),
                        QUOTE,
                        cut(
                            SaidBy.speaker(quote, index)
                                + ": "
                                + quote.wordings().get(0).text()))));
    dossier
        .events()
        .forEach(event -> all.add(new Finding(event.id(), "Event", cut(index.title(event)))));
    dossier
        .proposals()
        .forEach(proposal -> all.add(new Finding(proposal.id(), "Proposal", cut(proposal.name()))));
    dossier
        .figures()
        .forEach(
            figure ->
                all.add(
                    new Finding(figure.id(), "Figure", cut(figure.text() + " " + figure.what()))));
    dossier
        .disagreements()
        .forEach(
            disagreement ->
                all.add(new Finding(disagreement.id(), "Disagreement", cut(disagreement.about()))));
    return all;
  }

  /** The one of an id, or null. */
  static @Nullable Finding of(@Nullable Dossier dossier, String line) {
    return dossier == null
        ? null
        : all(dossier).stream()
            .filter(finding -> finding.line().equals(line))
            .findFirst()
            .orElse(null);
  }

  boolean isQuote() {
    return sort.equals(QUOTE);
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
