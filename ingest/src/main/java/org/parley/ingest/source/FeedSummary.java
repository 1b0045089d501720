package org.parley.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedHead;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedPerson;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;

/** What a feed itself says of a report, as a report that is only a summary. */
final class FeedSummary {
  private static final int LANGUAGE = 2;

  private FeedSummary() {}

  /**
   * @param feedAddress names the report where the item has no link
   * @return null if the feed gives neither text nor summary
   */
  static @Nullable Draft of(FeedItem item, Feed feed, String feedAddress) {
    String content = item.contentHtml();
    String html = content == null ? item.summaryHtml() : content;
    List<DraftBlock> blocks = html == null ? List.of() : blocks(html);
    if (blocks.isEmpty()) {
      return null;
    }
    FeedHead origin = item.source() == null ? feed.head() : item.source();
    String outlet = origin.title() == null ? "" : origin.title().plain();
    String title = item.title() == null ? "" : item.title().plain();
    return new Draft(
        item.link() == null ? feedAddress : item.link(),
        null,
        item.link(),
        outlet.isEmpty() ? null : outlet,
        title.isEmpty() ? null : title,
        item.authors().stream().map(FeedPerson::name).filter(Objects::nonNull).toList(),
        item.published(),
        item.updated(),
        language(item.language() == null ? feed.language() : item.language()),
        blocks,
        ReportKind.SUMMARY);
  }

  private static List<DraftBlock> blocks(String html) {
    Document body = Jsoup.parseBodyFragment(html);
    body.select("script,style,figure,iframe").remove();
    body.select("br").forEach(br -> br.after("\n"));
    body.select("p,div,li,blockquote,h1,h2,h3,h4,h5,h6,tr").forEach(b -> b.prepend("\n"));
    List<DraftBlock> blocks = new ArrayList<>();
    for (String line : body.wholeText().split("\\R")) {
      String words = line.replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        blocks.add(new DraftBlock(BlockKind.BODY, words));
      }
    }
    return blocks;
  }

  private static @Nullable String language(@Nullable String tag) {
    return tag == null || tag.length() < LANGUAGE ? null : Locale.forLanguageTag(tag).getLanguage();
  }
}
