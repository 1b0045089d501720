package org.parley.ingest.source;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Problem.Kind;
import org.parley.ingest.sitemap.NoSitemap;
import org.parley.ingest.sitemap.Sitemap;
import org.parley.ingest.sitemap.SitemapEntry;
import org.parley.ingest.sitemap.SitemapLink;
import org.parley.ingest.sitemap.SitemapReader;
import org.parley.ingest.sitemap.SitemapReading;
import org.parley.report.When;

/**
 * Reads the newest pages that a sitemap lists, or the newest of the sitemaps that an index lists.
 */
final class SitemapPages {
  /** Old sitemaps hold old pages; only these many of an index are looked into. */
  private static final int MOST_SITEMAPS = 4;

  private SitemapPages() {}

  static void read(Fetched fetched, Visit visit) throws IOException {
    Sitemap sitemap = sitemap(fetched, visit);
    if (sitemap == null) {
      return;
    }
    List<SitemapEntry> entries = new ArrayList<>(sitemap.entries());
    List<SitemapLink> inner = newestFirst(sitemap.sitemaps(), SitemapLink::modified);
    for (SitemapLink link : inner.subList(0, Math.min(inner.size(), MOST_SITEMAPS))) {
      Fetched child = visit.follow(fetched.address(), link.address(), 1, 1);
      Sitemap more = child == null ? null : sitemap(child, visit);
      if (more != null) {
        entries.addAll(more.entries());
      }
    }
    pages(newestFirst(entries, SitemapPages::time), fetched, visit);
  }

  private static void pages(List<SitemapEntry> entries, Fetched fetched, Visit visit)
      throws IOException {
    Set<String> seen = new HashSet<>();
    List<SitemapEntry> once = entries.stream().filter(e -> seen.add(e.address())).toList();
    int count = Math.min(once.size(), visit.most());
    if (once.size() > count) {
      visit
          .visitor()
          .note(
              fetched.address().toString(),
              "it lists " + once.size() + ", the newest " + count + " are read");
    }
    for (int i = 0; i < count; i++) {
      Fetched page = visit.follow(fetched.address(), once.get(i).address(), i + 1, count);
      if (page != null) {
        visit.drafts(page).forEach(visit.visitor()::draft);
      }
    }
  }

  private static @Nullable Sitemap sitemap(Fetched fetched, Visit visit) {
    String source = fetched.address().toString();
    SitemapReading reading = SitemapReader.read(fetched.body(), fetched.address().uri());
    if (reading instanceof Sitemap sitemap) {
      if (sitemap.fault() != null) {
        visit.visitor().problem(new Problem(source, Kind.MALFORMED, sitemap.fault(), ""));
      }
      return sitemap;
    }
    if (reading instanceof NoSitemap none) {
      visit.visitor().problem(new Problem(source, Kind.MALFORMED, none.reason(), ""));
    }
    return null;
  }

  private static @Nullable When time(SitemapEntry entry) {
    return entry.published() == null ? entry.modified() : entry.published();
  }

  /** Those without a time behind the others; those of one time in their own order. */
  private static <T> List<T> newestFirst(List<T> all, Function<T, @Nullable When> time) {
    Comparator<T> newest =
        Comparator.comparing((T one) -> moment(time.apply(one)), Comparator.reverseOrder());
    return all.stream().sorted(newest).toList();
  }

  private static LocalDateTime moment(@Nullable When when) {
    if (when == null) {
      return LocalDateTime.MIN;
    }
    if (when.instant() != null) {
      return when.instant();
    }
    return when.earliest() == null ? LocalDateTime.MIN : when.earliest().atStartOfDay();
  }
}
