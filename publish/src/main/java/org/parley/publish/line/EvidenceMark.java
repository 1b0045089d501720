package org.parley.publish.line;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The mark after a line: one report and the sentences of it that the line stands on.
 *
 * @param number number of the report in the dossier
 * @param report id of the report
 * @param passages what is cited of it, in text order; at least one
 * @param copies numbers of the cited reports that are copies of it
 */
public record EvidenceMark(
    int number, String report, List<Passage> passages, List<Integer> copies) {

  /** Copies its lists. */
  public EvidenceMark {
    passages = List.copyOf(passages);
    copies = List.copyOf(copies);
  }

  /** Number of the first sentence cited. */
  public int firstSentence() {
    return passages.get(0).sentence();
  }

  /** The sentences cited, each once: "16", "16 and 17", "16, 17 and 19". */
  public String sentences() {
    List<String> numbers =
        passages.stream().map(passage -> String.valueOf(passage.sentence())).distinct().toList();
    return Enumeration.of(numbers);
  }

  /** What the mark is called: "Evidence: report 3, sentence 16". */
  public String label() {
    boolean several = passages.stream().map(Passage::sentence).distinct().count() > 1;
    return "Evidence: report " + number + (several ? ", sentences " : ", sentence ") + sentences();
  }

  /** Full names of the sentences: "3.16 3.17". */
  public String names() {
    return passages.stream()
        .map(passage -> number + "." + passage.sentence())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
