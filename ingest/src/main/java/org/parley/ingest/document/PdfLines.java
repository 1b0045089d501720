package org.parley.ingest.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters of a page with their places, and joins them to runs on lines. */
final class PdfLines extends PDFTextStripper {
  private static final int MOST_LETTERS = 3_000_000;

  /** A gap wider than this part of the type's height parts two words. */
  private static final float SPACE = 0.16f;

  /** A gap wider than this many times the type's height parts two columns or cells. */
  private static final float GUTTER = 1.3f;

  private final List<TextPosition> letters = new ArrayList<>();
  private int taken;

  private PdfLines() throws IOException {
    setSuppressDuplicateOverlappingText(false);
  }

  /** The runs of each page, from top to bottom and left to right. */
  static List<List<PdfLine>> of(PDDocument document) throws IOException {
    PdfLines taker = new PdfLines();
    List<List<PdfLine>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      taker.letters.clear();
      taker.setStartPage(page);
      taker.setEndPage(page);
      taker.getText(document);
      pages.add(runs(taker.letters));
    }
    return pages;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    boolean upright = Math.abs(letter.getDir()) < 1;
    if (upright && taken < MOST_LETTERS && letter.getUnicode() != null) {
      taken++;
      letters.add(letter);
    }
  }

  private static List<PdfLine> runs(List<TextPosition> letters) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<PdfLine> runs = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    float base = 0;
    for (TextPosition letter : sorted) {
      float tolerance = Math.max(1.5f, height(letter) * 0.3f);
      if (!line.isEmpty() && letter.getYDirAdj() - base > tolerance) {
        split(line, runs);
        line.clear();
      }
      if (line.isEmpty()) {
        base = letter.getYDirAdj();
      }
      line.add(letter);
    }
    split(line, runs);
    return runs;
  }

  private static void split(List<TextPosition> line, List<PdfLine> runs) {
    List<TextPosition> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder text = new StringBuilder();
    List<TextPosition> run = new ArrayList<>();
    float end = 0;
    for (TextPosition letter : sorted) {
      float gap = letter.getXDirAdj() - end;
      boolean overprinted =
          !run.isEmpty()
              && letter.getUnicode().equals(run.get(run.size() - 1).getUnicode())
              && Math.abs(letter.getXDirAdj() - run.get(run.size() - 1).getXDirAdj()) < 1;
      if (overprinted) {
        continue;
      }
      if (!run.isEmpty() && gap > height(letter) * GUTTER) {
        add(run, text, runs);
      } else if (!run.isEmpty() && gap > height(letter) * SPACE) {
        text.append(' ');
      }
      if (!(text.length() == 0 && letter.getUnicode().isBlank())) {
        text.append(letter.getUnicode());
        run.add(letter);
      }
      boolean blank = letter.getUnicode().isBlank();
      end = blank ? end : letter.getXDirAdj() + letter.getWidthDirAdj();
    }
    add(run, text, runs);
  }

  private static void add(List<TextPosition> run, StringBuilder text, List<PdfLine> runs) {
    String words = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!words.isEmpty()) {
      TextPosition first = run.get(0);
      float right = first.getXDirAdj();
      float size = 0;
      int bold = 0;
      for (TextPosition letter : run) {
        right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        size = Math.max(size, height(letter));
        bold += isBold(letter) ? 1 : 0;
      }
      runs.add(
          new PdfLine(
              words, first.getXDirAdj(), right, first.getYDirAdj(), size, bold * 2 > run.size()));
    }
    run.clear();
    text.setLength(0);
  }

  private static float height(TextPosition letter) {
    float points = letter.getFontSizeInPt();
    return points > 1 && points < 400 ? points : Math.max(1, letter.getHeightDir() * 1.4f);
  }

  private static boolean isBold(TextPosition letter) {
    String name = letter.getFont() == null ? null : letter.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }
}
