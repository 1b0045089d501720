package org.parley.ingest.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;

/** Joins lines to paragraphs by their gaps, indents, ends and type, and mends broken words. */
final class PdfParagraphs {
  private static final int LONGEST_HEADING = 160;
  private static final Pattern ITEM =
      Pattern.compile("^(?:[•‣▪●◦–—*·]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+");
  private static final Pattern CLOSED = Pattern.compile("[.!?:;…。！？][\"'”’»)\\]]*$");
  private static final Pattern BROKEN = Pattern.compile("\\p{L}[-‐]$");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final float body;
  private final Set<String> words;
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable PdfLine first;
  private @Nullable PdfLine last;

  private PdfParagraphs(float body, Set<String> words) {
    this.body = body;
    this.words = words;
  }

  /**
   * The blocks of a document.
   *
   * @param columns its columns in the order of reading, each from top to bottom
   */
  static List<DraftBlock> of(List<List<PdfLine>> columns) {
    PdfParagraphs paragraphs = new PdfParagraphs(bodySize(columns), words(columns));
    for (List<PdfLine> column : columns) {
      paragraphs.column(column);
    }
    paragraphs.close();
    return List.copyOf(paragraphs.blocks);
  }

  /** The height of type that most letters have. */
  static float bodySize(List<List<PdfLine>> columns) {
    Map<Integer, Integer> letters = new TreeMap<>();
    columns.forEach(
        column ->
            column.forEach(
                line ->
                    letters.merge(
                        Math.round(line.size() * 2), line.text().length(), Integer::sum)));
    int best = 24;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best / 2f;
  }

  private static Set<String> words(List<List<PdfLine>> columns) {
    Set<String> words = new HashSet<>();
    for (List<PdfLine> column : columns) {
      for (PdfLine line : column) {
        WORD.matcher(line.text())
            .results()
            .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  private void column(List<PdfLine> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PdfLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    float step = step(lines);
    boolean begins = true;
    for (PdfLine line : lines) {
      PdfLine before = last;
      boolean goesOn =
          before != null
              && (begins ? continues(before, line) : sameBlock(before, line, left, right, step));
      if (!goesOn) {
        close();
      }
      append(line);
      begins = false;
    }
  }

  /** A sentence that runs on from the foot of a column to the head of the next. */
  private boolean continues(PdfLine before, PdfLine line) {
    boolean sameType = sameType(before, line) && !isHeading(before);
    boolean small = Character.isLowerCase(line.text().codePointAt(0));
    return sameType && small && !CLOSED.matcher(before.text()).find();
  }

  private boolean sameBlock(PdfLine before, PdfLine line, float left, float right, float step) {
    float gap = line.base() - before.base();
    if (gap < before.size() * 0.5f) {
      return true;
    }
    PdfLine top = first == null ? before : first;
    boolean indented = line.left() - before.left() > line.size() * 0.9f && !before.equals(top);
    boolean hanging = isItem(top) && line.left() >= top.left() - 1 && !isItem(line);
    boolean far = gap > step * 1.35f + 0.5f;
    boolean endsEarly = right - before.right() > (right - left) * 0.25f;
    boolean ended = endsEarly && CLOSED.matcher(before.text()).find();
    if (far || !sameType(before, line) || isItem(line) || ended) {
      return false;
    }
    boolean heading = isHeading(before) && isHeading(line);
    return heading || hanging || !(indented && CLOSED.matcher(before.text()).find());
  }

  private static boolean sameType(PdfLine one, PdfLine two) {
    return Math.abs(one.size() - two.size()) < 0.08f * Math.max(one.size(), two.size())
        && one.bold() == two.bold();
  }

  private static boolean isItem(PdfLine line) {
    return ITEM.matcher(line.text()).find();
  }

  private boolean isHeading(PdfLine line) {
    return line.size() > body * 1.12f || line.bold();
  }

  /** The distance of most lines of a column. */
  private static float step(List<PdfLine> lines) {
    Map<Integer, Integer> steps = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).base() - lines.get(i - 1).base();
      if (gap > lines.get(i).size() * 0.5f && gap < lines.get(i).size() * 3) {
        steps.merge(Math.round(gap), 1, Integer::sum);
      }
    }
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : steps.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best == 0 && !lines.isEmpty() ? lines.get(0).size() * 1.3f : best;
  }

  private void append(PdfLine line) {
    if (open.length() == 0) {
      first = line;
      open.append(line.text());
    } else if (open.charAt(open.length() - 1) == '\u00ad') {
      open.setLength(open.length() - 1);
      open.append(line.text());
    } else if (BROKEN.matcher(open).find() && Character.isLowerCase(line.text().codePointAt(0))) {
      mend(line.text());
    } else {
      open.append(' ').append(line.text());
    }
    last = line;
  }

  /** A hyphen at a line's end goes, unless the document writes the word with one elsewhere. */
  private void mend(String next) {
    int start = open.length() - 1;
    while (start > 0
        && (Character.isLetter(open.charAt(start - 1)) || open.charAt(start - 1) == '-')) {
      start--;
    }
    String head = open.substring(start, open.length() - 1);
    var tail = WORD.matcher(next);
    String rest = tail.lookingAt() ? tail.group() : "";
    boolean hyphened = words.contains((head + "-" + rest).toLowerCase(Locale.ROOT));
    boolean joined = words.contains((head + rest).toLowerCase(Locale.ROOT));
    if (!hyphened || joined) {
      open.setLength(open.length() - 1);
    }
    open.append(next);
  }

  private void close() {
    PdfLine top = first;
    if (open.length() > 0 && top != null) {
      String text = open.toString().replace("\u00ad", "");
      var item = ITEM.matcher(text);
      boolean heading = isHeading(top) && text.length() <= LONGEST_HEADING && !text.endsWith(".");
      if (item.find() && !heading) {
        blocks.add(new DraftBlock(BlockKind.LIST, text.substring(item.end())));
      } else {
        blocks.add(new DraftBlock(heading ? BlockKind.HEADING : BlockKind.BODY, text));
      }
    }
    open.setLength(0);
    first = null;
  }
}
