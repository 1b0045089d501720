package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.text.WordList;

/** Tells how likely it is that a cue introduces what a candidate says it does. */
final class CueModel {
  /** A candidate with its probability. */
  record Scored(Candidate candidate, double probability) {}

  private static final Weights WEIGHTS = Weights.read("cue-weights.tsv");

  private static final Set<String> GATE_WORDS =
      Set.copyOf(WordList.lines(CueModel.class, "gate-words.txt"));

  private CueModel() {}

  /** All candidates of a report with their sources, grouped by cue, in text order of the cues. */
  static List<List<Candidate>> candidates(Words words) {
    Constructions constructions = new Constructions(words);
    SourceFinder sources = new SourceFinder(words);
    List<List<Candidate>> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.quoted(i) || !words.parsed(words.sentence(i))) {
        continue;
      }
      List<Candidate> found = new ArrayList<>();
      for (Candidate c : constructions.of(i)) {
        found.add(new Candidate(c.cue(), c.construction(), c.content(), sources.of(c)));
      }
      if (!found.isEmpty()) {
        all.add(List.copyOf(found));
      }
    }
    return all;
  }

  /** The most likely candidate of each cue. */
  static List<Scored> best(Words words) {
    CueFeatures features = new CueFeatures(words);
    List<Scored> best = new ArrayList<>();
    for (List<Candidate> rivals : candidates(words)) {
      Scored top = null;
      for (Candidate candidate : rivals) {
        double p = WEIGHTS.probability(features.of(candidate, rivals));
        if (top == null || p > top.probability()) {
          top = new Scored(candidate, p);
        }
      }
      if (top != null) {
        best.add(top);
      }
    }
    return best;
  }

  /** True if a word of this tag and lemma introduces reported speech often enough for a parse. */
  static boolean gates(String tag, String lemma) {
    return GATE_WORDS.contains(tag.substring(0, 2) + ":" + lemma)
        || (tag.startsWith("VB") && Lexicon.isVerb(lemma, VerbClass.CORE));
  }
}
