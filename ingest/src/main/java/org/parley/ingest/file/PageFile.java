package org.parley.ingest.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.ingest.file.Problem.Kind;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.NoArticle;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.page.PageReading;

/** A report in a saved page. */
final class PageFile {
  private static final Pattern OPEN_TAG = Pattern.compile("<[!/?a-zA-Z][^<>]{0,2000}$");
  private static final int LONGEST_TAG = 2100;
  private static final int HEAD = 4000;
  private static final int TAIL = 400;

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
    PageReading reading = PageReader.read(html, null, source);
    if (reading instanceof ArticlePage article) {
      received.draft(article.draft());
    } else if (reading instanceof NoArticle none) {
      received.problem(
          new Problem(
              source,
              Kind.EMPTY,
              none.reason(),
              "Save the page as its reader sees it, after it has loaded."));
    }
  }

  /**
   * A page that was opened and never closed, and ends inside a tag, a comment or its text. A page
   * that leaves out its last tags, as it may, ends with another tag.
   */
  private static boolean isCut(String html) {
    String end = html.stripTrailing();
    String last = end.substring(Math.max(0, end.length() - TAIL)).toLowerCase(Locale.ROOT);
    if (last.contains("</html") || last.contains("</body")) {
      return false;
    }
    if (OPEN_TAG.matcher(end.substring(Math.max(0, end.length() - LONGEST_TAG))).find()) {
      return true;
    }
    if (end.lastIndexOf("<!--") > end.lastIndexOf("-->")) {
      return true;
    }
    String first = end.substring(0, Math.min(end.length(), HEAD)).toLowerCase(Locale.ROOT);
    return first.contains("<html") && !end.endsWith(">");
  }
}
