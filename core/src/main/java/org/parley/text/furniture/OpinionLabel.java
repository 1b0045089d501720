package org.parley.text.furniture;

import java.util.Locale;
import java.util.Set;
import org.parley.text.NormalForm;
import org.parley.text.WordList;

/** The labels outlets put over their authors' views. An analysis is not one of them. */
public final class OpinionLabel {
  private static final Set<String> LABELS =
      Set.copyOf(WordList.lines(OpinionLabel.class, "opinion.txt"));

  private OpinionLabel() {}

  /** True if a line or a field is nothing but such a label. */
  public static boolean is(String label) {
    String plain = NormalForm.line(label).toLowerCase(Locale.ROOT);
    int end = plain.length();
    while (end > 0 && " :|-–—.>/".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return LABELS.contains(plain.substring(0, end));
  }
}
