package org.parley.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;

/**
 * A report in Markdown: front matter, headings, lists, quotations and paragraphs; links and
 * emphasis leave their words. The first heading of the first rank is the title where the front
 * matter gives none.
 */
final class MarkdownFile {
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=+|-{2,})\\s*$");
  private static final Pattern RULE =
      Pattern.compile("^ {0,3}(?:(?:\\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
  private static final Pattern QUOTED = Pattern.compile("^ {0,3}>\\s?");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*");
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}\\[[^\\]]{1,200}\\]:\\s+\\S.*$");

  private final List<DraftBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private BlockKind kind = BlockKind.BODY;
  private @Nullable String title;

  private MarkdownFile(@Nullable String title) {
    this.title = title;
  }

  static Draft draft(String text, String source) {
    FrontMatter matter = FrontMatter.of(text);
    var file = new MarkdownFile(matter.first("title", "headline"));
    file.read(matter.rest());
    return new Draft(
        source,
        matter.first("id", "guid"),
        matter.first("url", "link", "canonical", "canonical_url", "permalink"),
        matter.first("outlet", "publisher", "publication", "source", "site", "newspaper"),
        file.title,
        matter.bylines(),
        JsonReport.date(matter.first("published", "date", "pubdate", "publish_date", "created")),
        JsonReport.date(matter.first("updated", "modified", "lastmod", "last_modified")),
        JsonReport.language(matter.first("language", "lang")),
        file.blocks,
        matter.isOpinion() ? ReportKind.OPINION : ReportKind.NEWS);
  }

  private void read(String text) {
    for (String raw : text.split("\\R", -1)) {
      line(QUOTED.matcher(raw).replaceFirst(""));
    }
    close();
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || FENCE.matcher(line).matches() || DEFINITION.matcher(line).matches()) {
      close();
    } else if (heading.matches()) {
      close();
      heading(heading.group(2), heading.group(1).length());
    } else if (!open.isEmpty() && kind == BlockKind.BODY && UNDERLINE.matcher(line).matches()) {
      String words = open.toString();
      open.setLength(0);
      heading(words, line.contains("=") ? 1 : 2);
    } else if (RULE.matcher(line).matches()) {
      close();
    } else if (item.matches()) {
      close();
      kind = BlockKind.LIST;
      open.append(item.group(1));
    } else {
      if (!open.isEmpty()) {
        open.append(line.endsWith("  ") && kind == BlockKind.BODY ? '\n' : ' ');
      }
      open.append(line.strip());
    }
  }

  private void heading(String words, int rank) {
    String plain = MarkdownWords.plain(words);
    boolean opens = blocks.isEmpty() && rank == 1;
    if (opens && (title == null || title.equals(plain))) {
      title = plain;
    } else if (!plain.isBlank()) {
      blocks.add(new DraftBlock(BlockKind.HEADING, plain));
    }
  }

  private void close() {
    String words = MarkdownWords.plain(open.toString());
    if (!words.isBlank()) {
      blocks.add(new DraftBlock(kind, words));
    }
    open.setLength(0);
    kind = BlockKind.BODY;
  }
}
