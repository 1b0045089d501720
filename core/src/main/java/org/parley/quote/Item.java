package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote while it is being put together: further stretches may join it. */
final class Item {
  final QuoteRule rule;

  /** Position of the cue's head, or {@link Words#NONE}. */
  final int cue;

  final List<Range> content = new ArrayList<>();
  final @Nullable Source source;

  /** How likely the reading is, 0 to 1. */
  final double probability;

  /** Null for an item found by its quotation marks alone. */
  final @Nullable Construction construction;

  Item(
      QuoteRule rule,
      int cue,
      List<Range> content,
      @Nullable Source source,
      double probability,
      @Nullable Construction construction) {
    this.rule = rule;
    this.cue = cue;
    this.content.addAll(content);
    this.source = source;
    this.probability = probability;
    this.construction = construction;
  }

  Range last() {
    return content.get(content.size() - 1);
  }

  void join(Range range) {
    content.add(range);
    content.sort((a, b) -> Integer.compare(a.from(), b.from()));
  }

  void extend(int to) {
    Range last = content.remove(content.size() - 1);
    content.add(new Range(last.from(), Math.max(last.to(), to)));
  }

  boolean holds(int i) {
    for (Range range : content) {
      if (range.contains(i)) {
        return true;
      }
    }
    return false;
  }
}
