package org.parley.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.ingest.file.Problem.Kind;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;

/** A report in a saved page. */
final class PageFile {
  private static final Pattern OPEN_TAG = Pattern.compile("<[!/?a-zA-Z][^<>]{0,2000}$");

  private PageFile() {}

  static void read(String html, String source, Received received) {
    if (isCut(html)) {
      received.problem(
          new Problem(
              source,
              Kind.TRUNCATED,
              "the page is cut off in the middle",
              "Save or download it again."));
      return;
    }
    Document page = Jsoup.parse(html);
    Draft draft = draft(page, source);
    if (draft.blocks().isEmpty()) {
      received.problem(
          new Problem(
              source,
              Kind.EMPTY,
              "the page holds no text of a report",
              "Save the page as its reader sees it, after it has loaded."));
      return;
    }
    received.draft(draft);
  }

  /**
   * A page that ends inside a tag or a comment, or was opened and ends in the middle of its text.
   */
  private static boolean isCut(String html) {
    String end = html.stripTrailing();
    if (OPEN_TAG.matcher(end.substring(Math.max(0, end.length() - 2100))).find()) {
      return true;
    }
    if (end.lastIndexOf("<!--") > end.lastIndexOf("-->")) {
      return true;
    }
    String last = end.substring(Math.max(0, end.length() - 400)).toLowerCase(java.util.Locale.ROOT);
    String first =
        end.substring(0, Math.min(end.length(), 4000)).toLowerCase(java.util.Locale.ROOT);
    boolean closed = last.contains("</html") || last.contains("</body");
    return first.contains("<html") && !closed && !end.endsWith(">");
  }

  private static Draft draft(Document page, String source) {
    page.select("script, style, nav, footer, aside, form, noscript, template").remove();
    Element root = page.selectFirst("article, main, [role=main]");
    List<DraftBlock> blocks = new ArrayList<>();
    for (Element element : (root == null ? page.body() : root).select("p, h2, h3, h4, li")) {
      if (!element.text().isBlank()) {
        BlockKind kind =
            element.normalName().startsWith("h")
                ? BlockKind.HEADING
                : element.normalName().equals("li") ? BlockKind.LIST : BlockKind.BODY;
        blocks.add(new DraftBlock(kind, element.text()));
      }
    }
    Element heading = page.selectFirst("h1");
    return new Draft(
        source,
        null,
        null,
        null,
        heading == null ? null : heading.text(),
        List.of(),
        null,
        null,
        null,
        blocks,
        ReportKind.NEWS);
  }
}
