package org.parley.event;

import java.util.BitSet;
import org.parley.report.Block;
import org.parley.report.Report;
import org.parley.report.Span;

/** Which parts of a report stand inside quotation marks. */
public final class Quoted {
  private final BitSet inside = new BitSet();

  /** Marks what stands inside quotation marks in a report. */
  public Quoted(Report report) {
    for (Block block : report.blocks()) {
      mark(report.text(), block.span());
    }
  }

  /** Every block begins outside; a mark left open reaches to the end of its block. */
  private void mark(String text, Span block) {
    boolean open = false;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '«' || c == '„') {
        open = true;
      } else if (c == '”' || c == '»') {
        open = false;
      } else if (c == '"') {
        open = !open;
      } else if (c == '`' && i + 1 < block.end() && text.charAt(i + 1) == '`') {
        open = true;
      } else if (c == '\'' && i + 1 < block.end() && text.charAt(i + 1) == '\'') {
        open = false;
      }
      inside.set(i, open);
    }
  }

  /** True if a stretch begins inside quotation marks. */
  public boolean contains(Span span) {
    return inside.get(span.start());
  }
}
