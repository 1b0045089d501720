package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;

/** Reads an HTML page into a draft. Stateless; safe for any number of threads. */
public final class PageReader {
  /** Pages with more than this are not read: no article is so long. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int DEEPEST = 400;
  private static final int LEAST_TEXT = 60;

  /** A page of more blocks is not waiting for its scripts. */
  private static final int FEW_BLOCKS = 40;

  /** A live blog that shows less than this has its entries only in its data. */
  private static final int SHOWN_BY_SCRIPT = 1500;

  private PageReader() {}

  /**
   * Reads the bytes of a page.
   *
   * @param bytes the page as it was fetched or stored, without transfer encodings
   * @param charsetHint the encoding that the HTTP header names, or null
   * @param url the address it came from, for relative links, or null
   * @param source the file or address, as the user would name it
   * @return the article, or why there is none; hostile bytes are a reason, never an exception
   */
  public static PageReading read(
      byte[] bytes, @Nullable String charsetHint, @Nullable String url, String source) {
    if (bytes.length > MOST_BYTES) {
      return new NoArticle(source, "the page is larger than 64 MB");
    }
    String html = PageDecoder.decode(bytes, charsetHint);
    return readable(html, () -> PageDecoder.whole(bytes, charsetHint), url, source);
  }

  /**
   * Reads a page that is already text.
   *
   * @param html the page
   * @param url the address it came from, for relative links, or null
   * @param source the file or address, as the user would name it
   * @return the article, or why there is none
   */
  public static PageReading read(String html, @Nullable String url, String source) {
    if (html.length() > MOST_BYTES) {
      return new NoArticle(source, "the page is larger than 64 MB");
    }
    return readable(PageSource.readable(html), () -> html, url, source);
  }

  private static PageReading readable(
      String html, Supplier<String> whole, @Nullable String url, String source) {
    Document document =
        Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(DEEPEST));
    PageData data = PageData.of(document);
    PageFacts facts = FactFinder.facts(data, url);
    List<DraftBlock> blocks = blocks(data, facts);
    String title = facts.title();
    When published = facts.published();
    if (weight(blocks) < LEAST_TEXT) {
      if (data.outline().blocks().size() < FEW_BLOCKS) {
        ScriptState state = ScriptState.of(whole.get(), data.titles());
        blocks = state.paragraphs();
        title = state.title() == null ? title : state.title();
        published = published == null ? state.published() : published;
      }
      if (weight(blocks) < LEAST_TEXT) {
        return new NoArticle(source, "the page holds no article");
      }
    }
    Draft draft =
        new Draft(
            source,
            null,
            facts.address(),
            facts.outlet(),
            title,
            facts.bylines(),
            published,
            facts.updated(),
            facts.language(),
            blocks,
            facts.opinion() ? ReportKind.OPINION : ReportKind.NEWS);
    return new ArticlePage(draft, facts);
  }

  private static int weight(List<DraftBlock> blocks) {
    return blocks.stream().mapToInt(block -> TextMeasure.weight(block.text())).sum();
  }

  private static List<DraftBlock> blocks(PageData data, PageFacts facts) {
    Titles titles = data.titles();
    Outline outline = data.outline();
    Prose prose = Prose.of(outline, titles);
    int root = ArticleRoot.find(prose, titles);
    Map<Integer, When> entries = root < 0 ? Map.of() : LiveEntries.shown(root, prose);
    List<DraftBlock> blocks = new ArrayList<>();
    if (root >= 0) {
      for (PageBlock block : ArticleBlocks.under(root, prose, titles, facts.description())) {
        When at = entries.get(entryOf(block.element(), outline, entries));
        blocks.add(new DraftBlock(kind(block), block.text(), at));
      }
    }
    if (entries.isEmpty() && weight(blocks) < SHOWN_BY_SCRIPT) {
      List<DraftBlock> listed = LiveEntries.listed(data.linked());
      if (!listed.isEmpty()) {
        return listed;
      }
    }
    return EmbeddedBody.orBlocks(data.linked().articleText("articleBody"), blocks);
  }

  private static int entryOf(int element, Outline outline, Map<Integer, When> entries) {
    for (int at = entries.isEmpty() ? -1 : element; at >= 0; at = outline.parent(at)) {
      if (entries.containsKey(at)) {
        return at;
      }
    }
    return -1;
  }

  private static BlockKind kind(PageBlock block) {
    return switch (block.kind()) {
      case HEADING -> BlockKind.HEADING;
      case ITEM -> BlockKind.LIST;
      case PARAGRAPH, QUOTATION, ROW -> BlockKind.BODY;
    };
  }
}
