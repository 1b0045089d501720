package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.markup.MarkupBlocks;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.furniture.Bylines;
import org.parley.text.furniture.OpinionLabel;

/**
 * Reports out of a feed, for when the pages of its items cannot be had. They are marked as
 * summaries unless the feed plainly gives the whole text.
 */
public final class FeedDrafts {
  private static final int LEAST_WHOLE = 1200;
  private static final int LEAST_PARAGRAPHS = 3;

  /** How a text ends that goes on elsewhere. */
  private static final Pattern CUT = Pattern.compile("(?:\\.\\.\\.|…)[\\])]?\\s*$");

  private FeedDrafts() {}

  /**
   * The report an item holds.
   *
   * @param source what to call it to the user
   * @return null if the item has no text beside its title
   */
  public static @Nullable Draft of(Feed feed, FeedItem item, String source) {
    List<DraftBlock> content = blocks(item.contentHtml());
    List<DraftBlock> summary = blocks(item.summaryHtml());
    List<DraftBlock> blocks = length(content) >= length(summary) ? content : summary;
    String title = FeedText.words(item.title());
    if (!blocks.isEmpty() && blocks.get(0).text().equals(title)) {
      blocks = blocks.subList(1, blocks.size());
    }
    if (blocks.isEmpty()) {
      return null;
    }
    String outlet = outlet(feed, item);
    When published = item.published();
    When updated = item.updated();
    boolean changed = published != null && updated != null && !updated.meets(published);
    return new Draft(
        source,
        item.id(),
        item.link(),
        outlet,
        title,
        bylines(feed, item, outlet),
        published != null ? published : updated,
        changed ? updated : null,
        language(feed, item),
        blocks,
        kind(item, blocks));
  }

  private static ReportKind kind(FeedItem item, List<DraftBlock> blocks) {
    long paragraphs = blocks.stream().filter(block -> block.kind() == BlockKind.BODY).count();
    boolean cut = CUT.matcher(blocks.get(blocks.size() - 1).text()).find();
    boolean whole =
        !item.contents().isEmpty()
            && length(blocks) >= LEAST_WHOLE
            && paragraphs >= LEAST_PARAGRAPHS
            && !cut;
    if (!whole) {
      return ReportKind.SUMMARY;
    }
    boolean opinion =
        item.categories().stream().anyMatch(category -> OpinionLabel.is(category.term()));
    return opinion ? ReportKind.OPINION : ReportKind.NEWS;
  }

  private static List<DraftBlock> blocks(@Nullable String html) {
    return html == null ? List.of() : MarkupBlocks.of(html);
  }

  private static int length(List<DraftBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  /** A feed that gathers from others names the outlet with each item. */
  private static @Nullable String outlet(Feed feed, FeedItem item) {
    FeedHead source = item.source();
    String named = source == null ? null : FeedText.words(source.title());
    if (named != null) {
      return named;
    }
    FeedPerson publisher = item.publisher();
    if (publisher != null && publisher.name() != null) {
      return publisher.name();
    }
    return OutletName.of(feed.title(), feed.link() != null ? feed.link() : item.link());
  }

  private static List<String> bylines(Feed feed, FeedItem item, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    List<FeedPerson> people = item.authors().isEmpty() ? feed.head().authors() : item.authors();
    for (FeedPerson person : people) {
      String name = person.name();
      if (name != null && !name.equalsIgnoreCase(outlet) && !name.contains("@")) {
        names.addAll(Bylines.of(name));
      }
    }
    return new ArrayList<>(names);
  }

  private static @Nullable String language(Feed feed, FeedItem item) {
    String tag = item.language() != null ? item.language() : feed.language();
    if (tag == null) {
      return null;
    }
    String code = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return code.length() == 2 ? code : null;
  }
}
