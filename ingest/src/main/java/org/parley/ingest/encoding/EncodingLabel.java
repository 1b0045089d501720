package org.parley.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** What headers, pages and mail call an encoding. */
public final class EncodingLabel {
  private static final Map<String, String> LARGER = larger();

  private EncodingLabel() {}

  private static Map<String, String> larger() {
    Map<String, String> larger = new HashMap<>();
    for (List<String> row : WordList.rows(EncodingLabel.class, "labels.tsv")) {
      larger.put(row.get(0), row.get(1));
    }
    return larger;
  }

  /**
   * The encoding that a label means on the web: often a larger one than it says.
   *
   * @param label in any case, with white space round it
   * @return null if nobody knows it
   */
  public static @Nullable Charset charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LARGER.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
