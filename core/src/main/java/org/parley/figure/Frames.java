package org.parley.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** What is said of the things a figure counts, by the words that say it. */
final class Frames {
  private static final Map<String, String> FRAMES = new HashMap<>();
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "killed",
          "injured",
          "displaced",
          "captured",
          "arrested",
          "released",
          "abducted",
          "missing",
          "evacuated");
  private static final Set<String> OF_SUBJECT = new HashSet<>();

  static {
    for (List<String> row : WordList.rows(Frames.class, "frames.tsv")) {
      for (String lemma : WordList.several(row.get(1), ',')) {
        FRAMES.putIfAbsent(lemma, row.get(0));
        if (row.get(2).equals("subject")) {
          OF_SUBJECT.add(lemma);
        }
      }
    }
  }

  private Frames() {}

  /** The frame of a lemma, or null. */
  static @Nullable String of(String lemma) {
    return FRAMES.get(lemma);
  }

  /** True if what a verb says holds of who does it: "3,000 people fled the town". */
  static boolean isOfSubject(String lemma) {
    return OF_SUBJECT.contains(lemma);
  }

  /** True if a lemma tells what became of people: killed, injured, captured, released. */
  static boolean isOfPeople(String lemma) {
    String frame = FRAMES.get(lemma);
    return frame != null && OF_PEOPLE.contains(frame);
  }

  /** The frames among the parts of a figure's frame, which are joined by a plus sign. */
  static List<String> named(String frame) {
    return Arrays.stream(frame.split("\\+")).filter(FRAMES::containsValue).toList();
  }
}
