package org.parley.publish.html;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EvidenceMark;
import org.parley.report.Citation;
import org.parley.report.Sentence;

/**
 * An evidence mark as a link.
 *
 * @param number what it shows: the report's number
 * @param href the sentence in the report's page
 * @param label what it is called
 * @param passages the cited sentences for the panel: {@code 16:5-40 17}, offsets within the
 *     sentence
 * @param copies numbers of cited copies, with blanks between; may be empty
 */
record Mark(int number, String href, String label, String passages, String copies) {

  /** The marks of a line. */
  static List<Mark> of(List<Citation> citations, DossierIndex index, Names names) {
    return index.marks(citations).stream().map(mark -> of(mark, index, names)).toList();
  }

  private static Mark of(EvidenceMark mark, DossierIndex index, Names names) {
    List<Sentence> sentences = index.report(mark.report()).report().sentences();
    String passages =
        mark.passages().stream()
            .map(
                passage -> {
                  int start = sentences.get(passage.sentence() - 1).span().start();
                  return passage.whole()
                      ? String.valueOf(passage.sentence())
                      : passage.sentence()
                          + ":"
                          + (passage.span().start() - start)
                          + "-"
                          + (passage.span().end() - start);
                })
            .collect(Collectors.joining(" "));
    return new Mark(
        mark.number(),
        names.report(mark.number()) + "#s" + mark.firstSentence(),
        mark.label(),
        passages,
        mark.copies().stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
