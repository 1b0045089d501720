package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.BlockKind;
import org.parley.report.Span;

/**
 * Cuts plain text into blocks by how its lines stand: a blank line parts two blocks; so does a line
 * break, unless the file wraps its lines at a width and the break is only such a wrap. Bullets and
 * numbers make list items, short lines without a full stop that stand over a paragraph are
 * headings.
 */
public final class Layout {
  private Layout() {}

  /**
   * A block of a plain text.
   *
   * @param kind as far as lines alone tell it; never {@link BlockKind#TITLE}
   * @param span from the first character of its first line to the last of its last
   * @param words its words on one line
   */
  public record Laid(BlockKind kind, Span span, String words) {}

  /**
   * The blocks of a text, in order; every character that is not white space is in one of them.
   *
   * @param text lines parted by line feeds
   */
  public static List<Laid> of(String text) {
    List<List<Span>> groups = groups(text);
    List<String> words = new ArrayList<>();
    for (List<Span> lines : groups) {
      words.add(joined(text, lines));
    }
    List<BlockKind> kinds = Headings.kinds(words);
    List<Laid> blocks = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Span> lines = groups.get(i);
      Span span = lines.get(0).cover(lines.get(lines.size() - 1));
      blocks.add(new Laid(kinds.get(i), span, words.get(i)));
    }
    return List.copyOf(blocks);
  }

  private static List<List<Span>> groups(String text) {
    LineWrap wrap = LineWrap.of(text);
    List<List<Span>> groups = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (int at = 0; at <= text.length(); ) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed;
      Span line = trimmed(text, at, end);
      if (line.isEmpty()) {
        close(open, groups);
      } else {
        if (!open.isEmpty() && !wrap.goesOn(text, open.get(open.size() - 1), line)) {
          close(open, groups);
        }
        open.add(line);
      }
      at = end + 1;
    }
    close(open, groups);
    return groups;
  }

  private static void close(List<Span> open, List<List<Span>> groups) {
    if (!open.isEmpty()) {
      groups.add(List.copyOf(open));
      open.clear();
    }
  }

  private static String joined(String text, List<Span> lines) {
    StringBuilder out = new StringBuilder();
    for (Span line : lines) {
      if (!out.isEmpty() && !isBrokenWord(out)) {
        out.append(' ');
      }
      out.append(line.of(text));
    }
    return out.toString();
  }

  private static boolean isBrokenWord(CharSequence out) {
    int last = out.length() - 1;
    return out.charAt(last) == '-' && last > 0 && Character.isLetter(out.charAt(last - 1));
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ';
  }
}
