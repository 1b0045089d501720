package org.parley.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an event told by a noun stands: only where its surroundings say so. */
final class NounStandings {
  private static final Set<String> OCCUR =
      Set.of(
          "take",
          "occur",
          "begin",
          "start",
          "end",
          "conclude",
          "continue",
          "persist",
          "erupt",
          "break_out",
          "rage",
          "happen",
          "follow",
          "last",
          "resume",
          "open",
          "intensify",
          "unfold",
          "kill",
          "wound",
          "injure",
          "leave",
          "destroy",
          "damage",
          "ensue",
          "come");
  private static final Set<String> SET =
      Set.of("hold", "plan", "schedule", "set", "expect", "stage");
  private static final Set<String> PAST = Set.of("after", "following", "during", "since", "amid");
  private static final Set<String> COMING = Set.of("before", "ahead");

  private NounStandings() {}

  /** The verb that says that the noun's event takes place, or -1. */
  static int carrier(Words words, int noun) {
    int governor = words.governor(noun);
    if (governor < 0 || !words.isVerb(governor)) {
      return -1;
    }
    String relation = words.relation(noun);
    if (relation.equals("nsubj")) {
      Frame frame = Frame.of(words, governor);
      for (String key : frame.keys()) {
        if (OCCUR.contains(key) || (frame.passive() && SET.contains(key))) {
          return governor;
        }
      }
    }
    return -1;
  }

  static @Nullable Standing of(Words words, int noun, boolean headline) {
    int verb = carrier(words, noun);
    if (verb >= 0) {
      Standing standing = Standings.of(words, verb, headline);
      String lemma = words.lemma(verb);
      boolean plan = SET.contains(lemma) && !lemma.equals("hold") && !lemma.equals("stage");
      return standing.absorbed() || standing.hypothetical()
          ? null
          : plan
              ? new Standing(
                  Modality.ANNOUNCED,
                  standing.negated(),
                  false,
                  false,
                  standing.speaker(),
                  standing.hosts())
              : standing;
    }
    String preposition = words.caseOf(noun);
    if (PAST.contains(preposition) && !isNegative(words, noun)) {
      return new Standing(Modality.HAPPENED, false, false, false, null, List.of());
    }
    if (COMING.contains(preposition)) {
      return new Standing(Modality.ANNOUNCED, false, false, false, null, List.of());
    }
    return null;
  }

  private static boolean isNegative(Words words, int noun) {
    for (int child : words.parse().dependents(noun, "det", "amod")) {
      String lower = words.lower(child);
      if (lower.equals("no")
          || lower.equals("any")
          || lower.equals("possible")
          || lower.equals("potential")
          || lower.equals("proposed")
          || lower.equals("future")) {
        return true;
      }
    }
    return false;
  }
}
