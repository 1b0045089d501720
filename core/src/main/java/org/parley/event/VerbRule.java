package org.parley.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of verbs.
 *
 * @param pattern what the verb must govern; all parts must hold
 * @param meaning what it means then, or null for a use that is no event
 */
record VerbRule(List<String> pattern, @Nullable Meaning meaning) {

  VerbRule {
    pattern = List.copyOf(pattern);
  }

  boolean matches(Frame frame) {
    for (String part : pattern) {
      boolean any = false;
      for (String alternative : alternatives(part)) {
        any |= holds(alternative, frame);
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }

  /** True if a sentence with these lemmas has a word for the object the rule asks for. */
  boolean couldHold(Set<String> lemmas) {
    for (String part : pattern) {
      if (part.startsWith("obj=") && !part.contains("|prep:")) {
        boolean any = false;
        for (String wanted : part.substring(4).split("\\|")) {
          any |= wanted.equals("PLACE") || lemmas.stream().anyMatch(w -> WordClasses.is(wanted, w));
        }
        if (!any) {
          return false;
        }
      }
    }
    return true;
  }

  /** "prep:in|prep:at" is a choice of parts; "obj=A|B" one part with a choice of words. */
  private static List<String> alternatives(String part) {
    if (part.indexOf('|') < 0 || (!part.contains("|prep:") && !part.contains("|obj="))) {
      return List.of(part);
    }
    return List.of(part.split("\\|(?=prep:|obj=)"));
  }

  private static boolean holds(String part, Frame frame) {
    if (part.equals("obj")) {
      return !frame.objects().isEmpty();
    }
    if (part.equals("-obj")) {
      return frame.objects().isEmpty();
    }
    if (part.equals("person")) {
      return frame.objects().stream().anyMatch(frame.words()::isActing);
    }
    if (part.startsWith("obj=")) {
      return anyIs(frame.objects(), part.substring(4), frame);
    }
    if (part.startsWith("subj=")) {
      return anyIs(frame.subjects(), part.substring(5), frame);
    }
    if (part.startsWith("prep:")) {
      int equals = part.indexOf('=');
      String preposition = part.substring(5, equals < 0 ? part.length() : equals);
      List<Integer> heads = frame.adjuncts(preposition);
      return equals < 0 ? !heads.isEmpty() : anyIs(heads, part.substring(equals + 1), frame);
    }
    throw new IllegalStateException("unknown pattern " + part);
  }

  private static boolean anyIs(List<Integer> heads, String choice, Frame frame) {
    for (String wanted : choice.split("\\|")) {
      for (int head : heads) {
        if (frame.words().is(wanted, head)) {
          return true;
        }
      }
    }
    return false;
  }
}
