package org.parley.similarity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Span;
import org.parley.report.When;

/** Reports put together from their blocks. */
final class Samples {
  private Samples() {}

  static Report report(
      String id, String outlet, String title, int day, List<String> bylines, List<String> body) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<String> all = new ArrayList<>();
    all.add(title);
    all.addAll(body);
    for (int i = 0; i < all.size(); i++) {
      int start = text.length();
      text.append(all.get(i));
      blocks.add(
          new Block(i == 0 ? BlockKind.TITLE : BlockKind.BODY, new Span(start, text.length())));
      text.append("\n\n");
    }
    return new Report(
        id,
        id,
        null,
        outlet,
        title,
        bylines,
        When.day(LocalDate.of(2024, 10, day), ""),
        PublishedBasis.METADATA,
        null,
        "en",
        text.toString(),
        blocks,
        List.of(),
        List.of(),
        ReportKind.NEWS);
  }
}
