package org.parley.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;

/**
 * The words of a report's body as hashed runs of three (shingles; Broder, 1997), told apart by
 * whether quotation marks enclose any of the words. Title and boilerplate are left out.
 */
final class WordRuns {
  private static final int LENGTH = 3;

  /** Runs that make the beginning of a text: about its first two sentences. */
  private static final int BEGINNING = 45;

  private final long[] all;
  private final long[] own;
  private final long[] sequence;
  private final long[] beginning;

  private WordRuns(long[] all, long[] own, long[] sequence) {
    this.all = all;
    this.own = own;
    this.sequence = sequence;
    this.beginning = distinct(Arrays.copyOf(sequence, Math.min(BEGINNING, sequence.length)));
  }

  /**
   * Runs of a report.
   *
   * @param boilerplate keys ({@link #key}) of blocks to leave out
   */
  static WordRuns of(Report report, Set<Long> boilerplate) {
    List<long[]> words = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() == BlockKind.TITLE) {
        continue;
      }
      String text = report.words(block.span());
      if (boilerplate.isEmpty() || !boilerplate.contains(key(text))) {
        scan(text, words);
      }
    }
    if (words.isEmpty() && report.title() != null) {
      scan(report.title(), words);
    }
    int count = Math.max(0, words.size() - LENGTH + 1);
    long[] sequence = new long[count];
    long[] own = new long[count];
    int owned = 0;
    for (int i = 0; i < count; i++) {
      long hash = 0;
      boolean quoted = false;
      for (int j = 0; j < LENGTH; j++) {
        long[] word = words.get(i + j);
        hash = mix(hash * 31 + word[0]);
        quoted |= word[1] != 0;
      }
      sequence[i] = hash;
      if (!quoted) {
        own[owned++] = hash;
      }
    }
    return new WordRuns(distinct(sequence), distinct(Arrays.copyOf(own, owned)), sequence);
  }

  /** Every run, sorted, once each. */
  long[] all() {
    return all;
  }

  /** The runs with no quoted word, sorted, once each. */
  long[] own() {
    return own;
  }

  /** Every run in text order, with repetitions. */
  long[] sequence() {
    return sequence;
  }

  /** The runs that the text begins with, sorted, once each. */
  long[] beginning() {
    return beginning;
  }

  /** What shares are measured on: the own runs, or every run where nearly all is quoted. */
  long[] measured() {
    return own.length >= LENGTH ? own : all;
  }

  /** The identity of a block: a hash of its words, whatever their case and punctuation. */
  static long key(String text) {
    List<long[]> words = new ArrayList<>();
    scan(text, words);
    long hash = words.size();
    for (long[] word : words) {
      hash = mix(hash * 31 + word[0]);
    }
    return hash;
  }

  /** How many values two sorted arrays without repetitions share. */
  static int shared(long[] a, long[] b) {
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        count++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }

  /** Adds the words of a block as pairs of hash and "is quoted". */
  private static void scan(String raw, List<long[]> words) {
    String text = raw.toLowerCase(Locale.ROOT);
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        long hash = 0xcbf29ce484222325L;
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
          int letter = text.codePointAt(end);
          hash = (hash ^ letter) * 0x100000001b3L;
          end += Character.charCount(letter);
        }
        words.add(new long[] {hash, quoted ? 1 : 0});
        next = end;
      } else {
        quoted = quotedAfter(text, at, point, quoted);
      }
      at = next;
    }
  }

  private static boolean quotedAfter(String text, int at, int mark, boolean quoted) {
    return switch (mark) {
      case '"', '＂' -> !quoted;
      case '“', '„', '«', '‟' -> true;
      case '”', '»' -> false;
      case '‘' -> quoted || text.indexOf('’', at) > 0;
      case '’' -> quoted && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
      case '`' -> quoted || text.startsWith("``", at);
      case '\'' -> quoted && !text.startsWith("''", at);
      default -> quoted;
    };
  }

  private static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The finisher of MurmurHash3 (Appleby, 2011). */
  private static long mix(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
