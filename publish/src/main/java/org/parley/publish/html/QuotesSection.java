package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.Quote;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/**
 * What was said.
 *
 * @param scores the remarks with several wordings, word under word
 * @param moreScores those beyond the first few
 * @param remarks the first of those with one wording
 * @param moreRemarks the others
 * @param reported how many of the others are in reported speech
 * @param total all of them
 */
record QuotesSection(
    List<ScoreView> scores,
    List<ScoreView> moreScores,
    List<Remark> remarks,
    List<Remark> moreRemarks,
    int reported,
    int total)
    implements Section {

  private static final int SCORES = 4;
  private static final int REMARKS = 15;

  static QuotesSection of(DossierIndex index, Names names) {
    List<ScoreView> scores = new ArrayList<>();
    List<Remark> direct = new ArrayList<>();
    List<Remark> reported = new ArrayList<>();
    for (Quote quote : index.dossier().quotes()) {
      if (!quote.aligned().isEmpty()) {
        scores.add(ScoreView.of(quote, index, names));
      } else if (Terms.isReportedSpeech(quote) && quote.speaker() != null) {
        reported.add(Remark.of(quote, index, names));
      } else {
        direct.add(Remark.of(quote, index, names));
      }
    }
    int firstScores = Math.min(SCORES, scores.size());
    int firstRemarks = Math.min(REMARKS, direct.size());
    List<Remark> rest = new ArrayList<>(direct.subList(firstRemarks, direct.size()));
    rest.addAll(reported);
    return new QuotesSection(
        scores.subList(0, firstScores),
        scores.subList(firstScores, scores.size()),
        direct.subList(0, firstRemarks),
        rest,
        reported.size(),
        index.dossier().quotes().size());
  }

  boolean hasMore() {
    return !moreScores.isEmpty() || !moreRemarks.isEmpty();
  }

  String moreWords() {
    return "All "
        + total
        + " quotes"
        + (reported == 0 ? "" : ", " + reported + " of them in reported speech");
  }

  @Override
  public String id() {
    return "quotes";
  }

  @Override
  public String title() {
    return "Quotes";
  }

  @Override
  public int count() {
    return total;
  }

  @Override
  public String note() {
    return scores.isEmpty()
        ? "One thing said is one quote, however many outlets carry it."
        : "One thing said is one quote, however many outlets carry it. Differences in wording are"
            + " marked.";
  }

  @Override
  public String template() {
    return "quotes";
  }
}
