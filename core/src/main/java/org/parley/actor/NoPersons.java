package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out single words that the recogniser takes for persons and that stand in the report as no
 * person does: a disease or a programme before "which", a party of a lawsuit, a people or a faith,
 * a word made of a name ("anti-"). A word with a first name, a title or an act of speaking anywhere
 * in the report stays.
 */
final class NoPersons {
  private static final Set<String> SPEAKING =
      Set.of("say", "tell", "add", "ask", "write", "argue", "warn", "think", "believe", "speak");
  private static final Set<String> MADE_OF =
      Set.of("anti", "pro", "post", "pre", "non", "mid", "ex");

  private enum Mark {
    PERSON,
    PLAIN,
    THING
  }

  private NoPersons() {}

  /** Takes such words out of the lists given. */
  static void leaveOut(List<Words> sentences, List<List<NameRun>> runs) {
    Map<String, Set<Mark>> marks = new HashMap<>();
    Set<String> full = new HashSet<>();
    for (List<NameRun> some : runs) {
      for (NameRun run : some) {
        Words words = sentences.get(run.sentence());
        if (run.kind() == ActorKind.PERSON) {
          PersonName name = name(words, run);
          if (name.isFull()) {
            full.addAll(name.parts());
          } else {
            marks.computeIfAbsent(name.text(), k -> new HashSet<>()).add(mark(words, run));
          }
        }
      }
    }
    for (int i = 0; i < runs.size(); i++) {
      List<NameRun> kept = new ArrayList<>();
      for (NameRun run : runs.get(i)) {
        PersonName name = name(sentences.get(i), run);
        Set<Mark> seen = marks.getOrDefault(name.text(), Set.of());
        boolean thing =
            run.kind() == ActorKind.PERSON
                && !name.isFull()
                && !full.contains(name.text())
                && !GivenNames.get().contains(name.text())
                && seen.contains(Mark.THING)
                && !seen.contains(Mark.PERSON);
        if (!thing) {
          kept.add(run);
        }
      }
      runs.set(i, kept);
    }
  }

  private static PersonName name(Words words, NameRun run) {
    return PersonName.of(words.texts().subList(run.from(), run.to()));
  }

  private static Mark mark(Words words, NameRun run) {
    int before = run.from() - 1;
    int after = run.to();
    boolean titled =
        before >= 0
            && (words.officeEndingAt(run.from()) != null
                || Honorifics.get().isAddress(words.lower().get(before)));
    if (titled || speaks(words, before) || speaks(words, after) || words.is(after + 1, "who")) {
      return Mark.PERSON;
    }
    String tag = words.tag(run.from());
    boolean lawsuit = isVersus(words, before) || isVersus(words, after);
    boolean which =
        words.is(after, "which") || (words.is(after, ",") && words.is(after + 1, "which"));
    boolean kind = tag.equals("NNPS") || tag.startsWith("JJ");
    return lawsuit || which || kind || isMade(words, run) ? Mark.THING : Mark.PLAIN;
  }

  private static boolean speaks(Words words, int at) {
    return at >= 0
        && at < words.size()
        && words.tokens().get(at).isVerb()
        && SPEAKING.contains(words.tokens().get(at).lemma());
  }

  private static boolean isVersus(Words words, int at) {
    return words.is(at, "v.") || words.is(at, "vs.") || words.is(at, "v") || words.is(at, "vs");
  }

  /** "anti-Smith" in one word. */
  private static boolean isMade(Words words, NameRun run) {
    String first = words.lower().get(run.from());
    int hyphen = first.indexOf('-');
    return hyphen > 0 && MADE_OF.contains(first.substring(0, hyphen));
  }
}
