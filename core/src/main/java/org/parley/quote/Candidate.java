package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue with one reading of what it introduces.
 *
 * @param cue position of the head word of the cue
 * @param construction how they hang together
 * @param content what is said, in text order; never empty
 * @param source who says it, or null
 */
record Candidate(int cue, Construction construction, List<Range> content, @Nullable Source source) {

  Candidate {
    content = List.copyOf(content);
  }

  boolean holds(int i) {
    for (Range range : content) {
      if (range.contains(i)) {
        return true;
      }
    }
    return false;
  }

  int from() {
    return content.get(0).from();
  }

  int to() {
    return content.get(content.size() - 1).to();
  }
}
