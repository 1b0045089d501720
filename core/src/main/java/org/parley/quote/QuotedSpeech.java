package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives stretches in quotation marks to cues. The patterns are tried in a fixed order and the first
 * that fits takes the stretch; a stretch that none takes is not speech (a title, a label, a word
 * the writer keeps away from).
 */
final class QuotedSpeech {
  private final Words words;
  private final Cues cues;
  private final CuePatterns patterns;
  private final List<Item> reported;
  private final List<Item> found = new ArrayList<>();

  /**
   * @param reported the readings of the parse, in text order
   */
  QuotedSpeech(Words words, List<Item> reported) {
    this.words = words;
    this.cues = new Cues(words);
    this.patterns = new CuePatterns(words, cues, reported);
    this.reported = reported;
  }

  /** The quotes with marks, in text order. */
  List<Item> find() {
    for (int k = 0; k < words.stretches().size(); k++) {
      if (words.stretchEnd(k) > 0 && !isTaken(k)) {
        take(k);
      }
    }
    return found;
  }

  private boolean isTaken(int k) {
    for (Item item : found) {
      if (item.holds(words.stretchFirst(k)) && item.holds(words.stretchEnd(k) - 1)) {
        return true;
      }
    }
    return false;
  }

  private void take(int k) {
    Range range = new Range(words.stretchFirst(k), words.stretchEnd(k));
    if (goesOnFromParagraphBefore(k)) {
      found.get(found.size() - 1).join(range);
      return;
    }
    if (!joinSentence(k, range)) {
      Item item = patterns.match(k);
      Item same = item == null ? null : withCue(item.cue);
      if (item != null && same != null && !hasClause(item)) {
        unite(same, item);
      } else if (item != null) {
        found.add(item);
      } else {
        joinParagraph(k, range);
      }
    }
  }

  /** The parse itself gives the cue a clause to introduce. */
  private static boolean hasClause(Item item) {
    return item.construction == Construction.CLAUSE_AFTER;
  }

  private @Nullable Item withCue(int cue) {
    for (Item item : found) {
      if (item.cue == cue && cue >= 0) {
        return item;
      }
    }
    return null;
  }

  /**
   * A cue speaks once: what follows it in marks goes on with its complement, but where its words
   * stood before it ({@code "...," she said on "The Hour"}) is no speech.
   */
  private static void unite(Item item, Item more) {
    if (item.cue < item.content.get(0).from() && item.last().to() < more.last().to()) {
      item.extend(more.last().to());
    }
  }

  /** The stretch before was left open at the end of its paragraph and this one opens the next. */
  private boolean goesOnFromParagraphBefore(int k) {
    if (k == 0 || found.isEmpty() || !opensBlock(k)) {
      return false;
    }
    MarkedStretch before = words.stretches().get(k - 1);
    return before.open()
        && before.block() + 1 == words.stretches().get(k).block()
        && found.get(found.size() - 1).holds(words.stretchEnd(k - 1) - 1);
  }

  private boolean opensBlock(int k) {
    int first = words.stretchFirst(k);
    int s = words.sentence(first);
    return first == words.first(s) && (s == 0 || words.block(s - 1) != words.block(s));
  }

  /** Second halves: {@code "..., " she said, "..."} and {@code said it was "a", even "b"}. */
  private boolean joinSentence(int k, Range range) {
    Item item = lastInSentence(k);
    if (item == null) {
      return false;
    }
    int from = Math.max(item.last().to(), item.cue + 1);
    if (cues.anySaying(from, range.from())) {
      return false;
    }
    if (item.rule == QuoteRule.AFTER || item.rule == QuoteRule.AFTER_MIXED) {
      int before = range.from() - 1;
      boolean introduced =
          words.is(before, ",")
              || words.is(before, ":")
              || cues.isDash(before)
              || before == item.cue
              || ((words.is(before, "but") || words.is(before, "and"))
                  && words.is(before - 1, ","));
      if (item.cue >= words.first(words.sentence(range.from())) && item.cue < range.from()) {
        if (introduced) {
          item.join(range);
          return true;
        }
      }
      return false;
    }
    if (item.cue < item.last().from() && item.last().to() <= range.from()) {
      int gap =
          words.token(range.from()).span().start() - words.token(item.last().to() - 1).span().end();
      if (gap < 90 && !stopsBetween(item.cue, item.last().to(), range.from())) {
        item.extend(range.to());
        return true;
      }
    }
    return false;
  }

  private boolean stopsBetween(int cue, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean clause =
          words.is(i, ",")
              && (words.is(i + 1, "and") || words.is(i + 1, "but"))
              && cues.anyFinite(i + 2, to);
      boolean second = words.is(i, "and") && cues.isSecondVerb(cue, i + 1);
      if (words.is(i, ";") || words.is(i, "according") || clause || second) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Item lastInSentence(int k) {
    int s = words.sentence(words.stretchFirst(k));
    for (int i = found.size() - 1; i >= 0; i--) {
      Item item = found.get(i);
      if (item.cue >= 0 && (words.sentence(item.cue) == s)) {
        return item;
      }
      if (words.sentence(item.last().to() - 1) < s) {
        return null;
      }
    }
    return null;
  }

  /** Stretches without a cue of their own go to the item before them. */
  private void joinParagraph(int k, Range range) {
    int first = range.from();
    int s = words.sentence(first);
    for (int i = words.first(s); i < first; i++) {
      if (!words.quoted(i) && words.isWord(i)) {
        return;
      }
    }
    int length = words.countWords(range.from(), range.to());
    char last = patterns.lastCharacter(k);
    if (!found.isEmpty()) {
      Item item = found.get(found.size() - 1);
      int itemSentence = words.sentence(item.last().to() - 1);
      boolean sameBlock = words.block(itemSentence) == words.block(s);
      if (sameBlock && (".?!,-\u2014\u2026".indexOf(last) >= 0 || length >= 6)) {
        item.join(range);
        return;
      }
      int gap = words.token(first).span().start() - words.token(item.last().to() - 1).span().end();
      if (opensBlock(k)
          && length >= 6
          && gap <= 120
          && words.block(s) - words.block(itemSentence) == 1) {
        item.join(range);
        return;
      }
    }
    joinReported(range, s, length, last);
  }

  private void joinReported(Range range, int s, int length, char last) {
    if (".?!,-\u2014\u2026".indexOf(last) < 0 && length < 6) {
      return;
    }
    for (int i = reported.size() - 1; i >= 0; i--) {
      Item item = reported.get(i);
      int at = words.sentence(item.cue);
      if (item.cue < range.from()
          && s - at <= 2
          && words.block(at) == words.block(s)
          && item.probability >= 0.4
          && item.source != null
          && item.content.get(0).from() < range.from()) {
        Item joined =
            new Item(
                item.rule,
                item.cue,
                item.content,
                item.source,
                item.probability,
                item.construction);
        joined.join(range);
        found.add(joined);
        return;
      }
    }
  }
}
