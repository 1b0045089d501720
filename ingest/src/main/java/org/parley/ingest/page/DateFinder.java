package org.parley.ingest.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;
import org.parley.time.PublicationDates;

/** When a page says it was published and changed. */
final class DateFinder {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time_telegram",
    "published-date",
    "publication_date",
    "publication-date",
    "pubdate",
    "pub_date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "citation_publication_date",
    "citation_online_date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dcterms.issued",
    "dc.date",
    "dc.date.created",
    "dc:date",
    "article:post_date",
    "article_date_original",
    "originalpublicationdate",
    "bt:pubdate",
    "vr:published_time",
    "vf:domain_time",
    "creation_date",
    "datecreated",
    "displaydate",
    "rnews:datepublished",
    "iptc:datecreated",
    "article-publication-date",
    "lp.article:publishdate",
    "date",
    "release_date",
    "last-published"
  };

  private static final String[] UPDATED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "article:updated_time",
    "article:modified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "parsely-updated",
    "revised",
    "modified_time"
  };

  private static final int LINES_AFTER_TITLE = 12;
  private static final int LONGEST_LINE = 120;

  private DateFinder() {}

  static @Nullable When published(PageData data) {
    When linked = parse(data.linked().text("datePublished"));
    if (linked != null) {
      return linked;
    }
    for (String name : PUBLISHED) {
      When when = parse(data.meta().first(name));
      if (when != null) {
        return when;
      }
    }
    When created = parse(data.linked().text("dateCreated", "uploadDate"));
    if (created != null) {
      return created;
    }
    When marked = marked(data, "datePublished", true);
    return marked != null ? marked : shown(data);
  }

  /** A stamp that stands alone on one of the lines after the page's title. */
  private static @Nullable When shown(PageData data) {
    Titles titles = data.titles();
    int left = -1;
    for (PageBlock block : data.outline().blocks()) {
      if (block.isHeading() && titles.match(block.text())) {
        left = LINES_AFTER_TITLE;
      }
      if (left-- > 0 && block.weight() < LONGEST_LINE) {
        for (String line : block.text().split("\n")) {
          When when = PublicationDates.ofLine(line);
          if (when != null) {
            return when;
          }
        }
      }
    }
    return null;
  }

  static @Nullable When updated(PageData data) {
    When linked = parse(data.linked().text("dateModified"));
    if (linked != null) {
      return linked;
    }
    for (String name : UPDATED) {
      When when = parse(data.meta().first(name));
      if (when != null) {
        return when;
      }
    }
    return marked(data, "dateModified", false);
  }

  private static @Nullable When marked(PageData data, String property, boolean anyTime) {
    for (Element element : data.landmarks().property(property)) {
      for (String text :
          List.of(element.attr("content"), element.attr("datetime"), element.text())) {
        When when = parse(text);
        if (when != null) {
          return when;
        }
      }
    }
    if (anyTime) {
      for (Element time : data.landmarks().times()) {
        When when = parse(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        if (when != null) {
          return when;
        }
      }
    }
    return null;
  }

  private static @Nullable When parse(@Nullable String text) {
    return text == null || text.isBlank() ? null : PublicationDates.parse(text);
  }
}
